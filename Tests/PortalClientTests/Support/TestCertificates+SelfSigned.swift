extension TestCertificates {
  /// For `localhost` and 127.0.0.1, by itself; it begins in 2100.
  static let early = """
    -----BEGIN CERTIFICATE-----
    MIIBcTCCARegAwIBAgICEAUwCgYIKoZIzj0EAwIwEDEOMAwGA1UEAwwFZWFybHkw
    IhgPMjEwMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowEDEOMAwGA1UEAwwF
    ZWFybHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATxqbXnBA52IbiVvX+JBZ/T
    OH55TmemFdiOAY6AsAbmC8y5Pnsw1Mtag/C9aMWASS7ISXMSmQdFQ+WGxeKZKzD/
    o10wWzAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCQYDVR0TBAIwADATBgNV
    HSUEDDAKBggrBgEFBQcDATAdBgNVHQ4EFgQUK8XjPgLS98zyMQ6VlS7FB5sT6now
    CgYIKoZIzj0EAwIDSAAwRQIhANnQS8/46pn9zuxjI4c4zjR0DZ520Gy8TyE8iYCB
    a1RoAiB2swN9N9C9Uaav8ul8otcgGKDU+H4NtZ15uMou1gpSgA==
    -----END CERTIFICATE-----
    """

  /// The key to `early`.
  static let earlyKey = """
    -----BEGIN EC PRIVATE KEY-----
    MHcCAQEEIMuFqDWcKguz+osVJ9ZvAoRqHScaRpuwTEwqpUBpkuv4oAoGCCqGSM49
    AwEHoUQDQgAE8am15wQOdiG4lb1/iQWf0zh+eU5nphXYjgGOgLAG5gvMuT57MNTL
    WoPwvWjFgEkuyElzEpkHRUPlhsXimSsw/w==
    -----END EC PRIVATE KEY-----
    """

  /// For `localhost` and 127.0.0.1, by itself.
  static let selfSigned = """
    -----BEGIN CERTIFICATE-----
    MIIBbDCCAROgAwIBAgICEAYwCgYIKoZIzj0EAwIwDzENMAsGA1UEAwwEc2VsZjAg
    Fw0wMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowDzENMAsGA1UEAwwEc2Vs
    ZjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDi41AlJAoUmECTuePRWlc3sn1Y5
    cGoT9XHH2hAyCBqG6TRUR8h6AXwR9peCQ9EKCHUOrSd0/++JjHppmeGbE/SjXTBb
    MBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAJBgNVHRMEAjAAMBMGA1UdJQQM
    MAoGCCsGAQUFBwMBMB0GA1UdDgQWBBR64zJewXW64f6bPylR/1An9JkvUTAKBggq
    hkjOPQQDAgNHADBEAiBunx0uJouPNf582NX2RUUaaxos7gRXDBwmR/eEx+cAjwIg
    KE72QWfodMs1AAbga7o+7gYZXkvqTO38EIQoMa8fCIo=
    -----END CERTIFICATE-----
    """

  /// The key to `selfSigned`.
  static let selfSignedKey = """
    -----BEGIN EC PRIVATE KEY-----
    MHcCAQEEIDiRS4d6VR7Fw8HgG2krWwHWf1a0TwBvUHWWhtlqBU7qoAoGCCqGSM49
    AwEHoUQDQgAEOLjUCUkChSYQJO549FaVzeyfVjlwahP1ccfaEDIIGobpNFRHyHoB
    fBH2l4JD0QoIdQ6tJ3T/74mMemmZ4ZsT9A==
    -----END EC PRIVATE KEY-----
    """
}
