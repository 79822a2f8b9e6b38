import Foundation

extension WireFormat {
  /// A person as `user.get` and `user.current` send them; without an address under the narrow scopes.
  func person(_ person: Person, scopes: Set<String>) -> PHPValue {
    var object = PHPArray()
    object["ID"] = .digits(person.id)
    object["XML_ID"] = .digits(53_818_000 + person.id)
    object["ACTIVE"] = .bool(person.isActive)
    object["NAME"] = .string(person.name)
    object["LAST_NAME"] = .string(person.lastName)
    if scopes.contains("user") || scopes.contains("user_basic") {
      object["EMAIL"] = .string("user\(person.id)@portal.example")
    }
    let seen = WallTime(now, in: serverZone)
    object["LAST_LOGIN"] = .string(seen.iso(offset: seen.offset(in: serverZone)))
    object["DATE_REGISTER"] = "2024-02-10T00:00:00+03:00"
    object["TIME_ZONE"] = .string(person.zone)
    object["IS_ONLINE"] = person.id == viewer.id ? "Y" : "N"
    object["TIMESTAMP_X"] = .string(culture.dateTime(seen + -7 * 86_400))
    object["LAST_ACTIVITY_DATE"] = .string(seen.sql)
    object["PERSONAL_GENDER"] = .string(person.gender.rawValue)
    object["PERSONAL_BIRTHDAY"] = ""
    if !person.position.isEmpty { object["WORK_POSITION"] = .string(person.position) }
    object["UF_EMPLOYMENT_DATE"] = ""
    object["UF_DEPARTMENT"] = [1]
    return .array(object)
  }

  /// The caller as `profile` sends them.
  var profile: PHPValue {
    guard viewer.isActive else { return .empty }
    return [
      "ID": .digits(viewer.id), "ADMIN": .bool(viewer.isAdmin), "NAME": .string(viewer.name),
      "LAST_NAME": .string(viewer.lastName), "PERSONAL_GENDER": .string(viewer.gender.rawValue),
      "TIME_ZONE": .string(viewer.zone),
    ]
  }
}
