import AsyncHTTPClient
enum PortalClientPlaceholder {}
