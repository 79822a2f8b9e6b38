public import Foundation

/// How a portal is set up: what an administrator, a server and the passing of versions decide.
public struct Configuration: Sendable {
  /// The format of dates, one for the whole portal.
  public var culture = Culture.russian
  /// The language of error texts, availability words and recurrence descriptions.
  public var language = Language.english
  /// The zone of the server, by which it shifts `*_TS_UTC` and reads limits.
  public var serverZone: TimeZone
  /// The version of the portal's software.
  public var vintage = Vintage.current
  /// How many requests are taken; nil for a self-hosted portal, which takes all.
  public var rateLimit: RateLimit? = .standard
  /// The webhooks that are known.
  public var webhooks: [Webhook] = [.demo]
  /// The OAuth access tokens that are known.
  public var tokens: [AccessToken] = [.demo, .expired]
  /// The local applications that are known.
  public var applications: [LocalApplication] = [.demo]
  /// The time it is on the portal.
  public var now: @Sendable () -> Date
  /// The time that drains the rate bucket. It goes on when `now` stands still.
  public var uptime: @Sendable () -> Duration

  /// A Moscow portal of today in the current version, with the real limits.
  public init(now: @escaping @Sendable () -> Date = { Date() }) {
    let start = ContinuousClock.now
    self.now = now
    self.uptime = { start.duration(to: .now) }
    self.serverZone = TimeZone(identifier: "Europe/Moscow") ?? .gmt
  }

  /// The language in which the portal words things.
  public enum Language: Sendable {
    /// English texts.
    case english
    /// Russian texts.
    case russian
  }

  /// What differs between the portals one meets.
  public enum Vintage: Sendable {
    /// The cloud, and self-hosted portals that are kept up to date.
    case current
    /// A self-hosted portal of some years ago: no `DATE_*_FORMATTED`, `IS_MEETING` and `DT_LENGTH` as texts, `ERROR_CORE` for errors.
    case old
  }
}

/// An incoming webhook: a secret that acts as its owner, within its scopes.
public struct Webhook: Hashable, Sendable {
  /// Whose webhook it is.
  public var user: Int
  /// The secret part of its address.
  public var secret: String
  /// What it may be used for, such as `calendar` and `user_brief`.
  public var scopes: Set<String>

  /// A webhook of one's own.
  public init(user: Int, secret: String, scopes: Set<String> = ["calendar", "user_brief"]) {
    self.user = user
    self.secret = secret
    self.scopes = scopes
  }

  /// The webhook of the demo's own person, with the two scopes that are asked for.
  public static let demo = Webhook(user: DemoWorld.me, secret: "demo")
}

/// An OAuth access token.
public struct AccessToken: Hashable, Sendable {
  /// The token.
  public var value: String
  /// Who it was given to.
  public var user: Int
  /// What it may be used for.
  public var scopes: Set<String>
  /// Whether its hour is over.
  public var isExpired: Bool

  /// A token of one's own.
  public init(_ value: String, user: Int, scopes: Set<String> = ["calendar", "user_brief"], isExpired: Bool = false) {
    self.value = value
    self.user = user
    self.scopes = scopes
    self.isExpired = isExpired
  }

  /// A token that works.
  public static let demo = AccessToken("demo-token", user: DemoWorld.me)
  /// A token whose hour is over.
  public static let expired = AccessToken("old-token", user: DemoWorld.me, isExpired: true)
}
