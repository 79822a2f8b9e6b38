/// Texts by a name, and where it stands.
struct NamedTexts {
  let name: String
  let texts: [String]
  let position: TextPosition
}
