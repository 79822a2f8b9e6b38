enum PortalWirePlaceholder {}
