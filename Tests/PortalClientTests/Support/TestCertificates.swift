/// Certificates and keys for a server on this machine, made for these tests alone. But for the expired one they hold until 2120.
enum TestCertificates {
  /// An authority that no machine trusts.
  static let authority = """
    -----BEGIN CERTIFICATE-----
    MIIBczCCARqgAwIBAgICEAEwCgYIKoZIzj0EAwIwIDEeMBwGA1UEAwwVYjI0Y2Fs
    IHRlc3QgYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAw
    WjAgMR4wHAYDVQQDDBViMjRjYWwgdGVzdCBhdXRob3JpdHkwWTATBgcqhkjOPQIB
    BggqhkjOPQMBBwNCAAQlGKsvO11Rf3eMwoEYnrBkYj07wRcQZuja6U2Fq4aXMexe
    b+Zvc8i87XA5pRQI/jOYqIVM6Q9bKAM02lUQ/W2/o0IwQDAPBgNVHRMBAf8EBTAD
    AQH/MA4GA1UdDwEB/wQEAwICBDAdBgNVHQ4EFgQUkq4/kWAUxo0Axg7q8j4BWhgt
    KcUwCgYIKoZIzj0EAwIDRwAwRAIgNWwfEHIRUuLcPeJaCFW/ye9mDEHj/VEn/MPQ
    JxTTA4ECIFYR79KUpQLWF9FmGsmctMu80RM9u8CgoPfz2Caykz3Z
    -----END CERTIFICATE-----
    """

  /// For `localhost` and 127.0.0.1, by that authority.
  static let good = """
    -----BEGIN CERTIFICATE-----
    MIIBoDCCAUWgAwIBAgICEAIwCgYIKoZIzj0EAwIwIDEeMBwGA1UEAwwVYjI0Y2Fs
    IHRlc3QgYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAw
    WjAPMQ0wCwYDVQQDDARnb29kMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEIVXw
    gVKWL/ZT09MTaXNqnUUkL6ndS2zXPTICb+qI/GOStNPntXsuGISz17AwzZ0Ik21t
    eDKt0lx3KA6eWZtWnaN+MHwwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMAkG
    A1UdEwQCMAAwEwYDVR0lBAwwCgYIKwYBBQUHAwEwHQYDVR0OBBYEFBZQ+hj++6Og
    OGtN1/2y3o23w1qSMB8GA1UdIwQYMBaAFJKuP5FgFMaNAMYO6vI+AVoYLSnFMAoG
    CCqGSM49BAMCA0kAMEYCIQD1iZOo8vQGNesY9cjE5kKCiA6TvzxWeb8SIfjGXnti
    nQIhAJzdIJYqi5rNud5i35pxMeZDLu3D72sgGUvRJVIUn2Qw
    -----END CERTIFICATE-----
    """

  /// The key to `good`.
  static let goodKey = """
    -----BEGIN EC PRIVATE KEY-----
    MHcCAQEEIC38QLRbPruS7mGr5AebQPtCxf3AtEQA3S+nEArRjB2IoAoGCCqGSM49
    AwEHoUQDQgAEIVXwgVKWL/ZT09MTaXNqnUUkL6ndS2zXPTICb+qI/GOStNPntXsu
    GISz17AwzZ0Ik21teDKt0lx3KA6eWZtWnQ==
    -----END EC PRIVATE KEY-----
    """

  /// For `elsewhere.example`, by that authority.
  static let otherName = """
    -----BEGIN CERTIFICATE-----
    MIIBozCCAUmgAwIBAgICEAMwCgYIKoZIzj0EAwIwIDEeMBwGA1UEAwwVYjI0Y2Fs
    IHRlc3QgYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAw
    WjAQMQ4wDAYDVQQDDAVvdGhlcjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABEAD
    wgt3bSxoGh6ZX8QzQmeM4znlV7gN/tg/b0p7GJxOOiUdL507CBwvOWM6UsIr2QKI
    BMighf9NoQ8II/ZmInejgYAwfjAcBgNVHREEFTATghFlbHNld2hlcmUuZXhhbXBs
    ZTAJBgNVHRMEAjAAMBMGA1UdJQQMMAoGCCsGAQUFBwMBMB0GA1UdDgQWBBSH7lJa
    f/8/hpW5P4UV6oDo+6zD9TAfBgNVHSMEGDAWgBSSrj+RYBTGjQDGDuryPgFaGC0p
    xTAKBggqhkjOPQQDAgNIADBFAiALelCdZsrQqjrh71FNqkB68js19rMA72Wro/GH
    gLF1VQIhAM6hC++rxiZU+jyr95I73v/SLhkN1jKsAYNB4n5rMuwO
    -----END CERTIFICATE-----
    """

  /// The key to `otherName`.
  static let otherNameKey = """
    -----BEGIN EC PRIVATE KEY-----
    MHcCAQEEIEBTIuNZr5PF5AAzmNkRnmwqiLKdjkfmVwNGkbhZc8oboAoGCCqGSM49
    AwEHoUQDQgAEQAPCC3dtLGgaHplfxDNCZ4zjOeVXuA3+2D9vSnsYnE46JR0vnTsI
    HC85YzpSwivZAogEyKCF/02hDwgj9mYidw==
    -----END EC PRIVATE KEY-----
    """

  /// For `localhost` and 127.0.0.1, by that authority; it ended in 2020.
  static let expired = """
    -----BEGIN CERTIFICATE-----
    MIIBnzCCAUagAwIBAgICEAQwCgYIKoZIzj0EAwIwIDEeMBwGA1UEAwwVYjI0Y2Fs
    IHRlc3QgYXV0aG9yaXR5MB4XDTIwMDEwMTAwMDAwMFoXDTIwMDIwMTAwMDAwMFow
    EjEQMA4GA1UEAwwHZXhwaXJlZDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABA+1
    MYys3zQ3V37V7Q1ZQI7KHS+laV20NMaIHY+iJS4iOOWLWCLjqpZ9+0ojyFUEEhwq
    GrZEUkap/ki5nxTaao6jfjB8MBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAJ
    BgNVHRMEAjAAMBMGA1UdJQQMMAoGCCsGAQUFBwMBMB0GA1UdDgQWBBSHiGgg8c32
    p8imhOiIgkJ2ZNt2YDAfBgNVHSMEGDAWgBSSrj+RYBTGjQDGDuryPgFaGC0pxTAK
    BggqhkjOPQQDAgNHADBEAiBdwqN9bArmpAVDAJzQvPvplGiQr/ePkXTvr2lebAge
    JAIgC32ZuvDDPXoidJY6GtWJO7iXbBynZVmIbLzsx0cCdic=
    -----END CERTIFICATE-----
    """

  /// The key to `expired`.
  static let expiredKey = """
    -----BEGIN EC PRIVATE KEY-----
    MHcCAQEEIGo9iIWDpTp0zlANMYgmkem2Bc+GmY3crRmNX0YK9BqXoAoGCCqGSM49
    AwEHoUQDQgAED7UxjKzfNDdXftXtDVlAjsodL6VpXbQ0xogdj6IlLiI45YtYIuOq
    ln37SiPIVQQSHCoatkRSRqn+SLmfFNpqjg==
    -----END EC PRIVATE KEY-----
    """
}
