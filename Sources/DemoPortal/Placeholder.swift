import Hummingbird
enum DemoPortalPlaceholder {}
