// swift-tools-version: 6.2
import PackageDescription

/// Set by `.ci/reliability/fuzz`, which builds the program's own code so that a fuzzer sees its ways.
let isFuzzed = Context.environment["B24CAL_FUZZ"] != nil
/// Set by `.ci/reliability/sanitizers`: the targets that need no HTTP stack, which would take a build of many minutes.
let isWithoutNetwork = Context.environment["B24CAL_WITHOUT_NETWORK"] != nil

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let inMemoryLogging = Target.Dependency.product(name: "InMemoryLogging", package: "swift-log")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
func nio(_ product: String) -> Target.Dependency { .product(name: product, package: "swift-nio") }
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: strict + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])] : []))
}

func tests(
  _ subject: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(subject)Tests", dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

let themes = [
  "auto", "colour-blind-safe", "dark", "gruvbox", "high-contrast", "light", "monochrome", "nord", "solarized-dark",
  "solarized-light",
]

/// What spares a start some 2 ms: no relocations, no 45,000 exported names, one copy of functions that are alike, no libgcc_s to load.
let quickStart = [
  "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc", "-Xlinker", "--no-export-dynamic", "-Xlinker",
  "--icf=safe",
]

let package = Package(
  name: "b24cal",
  products: [.executable(name: "b24cal", targets: ["b24cal"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    .target(name: "CDispatch"),
    .target(name: "CNcurses"),
    library("Canvas"),
    library("Terminal", ["Canvas", "CNcurses"]),
    library("QREncode"),

    library("CalendarModel"),
    library("Wording", ["CalendarModel"]),
    library("CalendarFeature", ["CalendarModel", "Canvas", "Wording"]),
    library("CalendarRuntime", ["CalendarFeature", "CalendarModel", "Canvas"]),

    library("PortalWire", ["CalendarModel"]),
    library(
      "PortalClient",
      ["CalendarModel", "PortalWire", httpClient, logging, nio("NIOCore"), nio("NIOHTTP1"), nio("NIOPosix"), nioSSL]),
    library("EventCache", ["CalendarModel", grdb]),
    .target(
      name: "Themes", path: "themes", resources: themes.map { .embedInCode("\($0).toml") }, swiftSettings: strict),
    library("Settings", ["CalendarFeature", "CalendarModel", "Canvas", "Themes", "Wording", tomlKit]),
    library("DemoPortal", [hummingbird, logging, nio("NIOCore")]),

    library(
      "CalendarCommand",
      [
        "CalendarFeature", "CalendarModel", "CalendarRuntime", "Canvas", "DemoPortal", "EventCache", "PortalClient",
        "PortalWire", "QREncode", "Settings", "Terminal", "Wording", argumentParser, logging, subprocess, systemPackage,
      ]),
    .executableTarget(
      name: "b24cal", dependencies: ["CalendarCommand", "CDispatch"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(quickStart, .when(configuration: .release))]),

    tests("Canvas", ["Canvas"]),
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
    .target(name: "LoopbackPort", path: "Tests/LoopbackPort", swiftSettings: strict),
    .target(name: "TmuxPane", path: "Tests/TmuxPane", swiftSettings: strict),
    tests("Terminal", ["Terminal", "Canvas", "ScreenProbe", "SeededRandom", "TmuxPane"]),
    .executableTarget(
      name: "ScreenProbe", dependencies: ["Terminal", "Canvas"], path: "Tests/ScreenProbe", swiftSettings: strict),
    .target(name: "CodeReader", path: "Tests/CodeReader", swiftSettings: strict),
    tests("QREncode", ["QREncode", "CodeReader"]),
    tests("CalendarModel", ["CalendarModel"]),
    tests("Wording", ["Wording", "CalendarModel"]),
    tests(
      "CalendarFeature",
      ["CalendarFeature", "CalendarModel", "Canvas", "SeededRandom", "Settings", "Terminal", "Wording"],
      exclude: ["Pictures"]),
    tests("CalendarRuntime", ["CalendarRuntime", "CalendarFeature", "CalendarModel", "Canvas"]),
    tests("PortalWire", ["PortalWire", "CalendarModel"], resources: [.copy("Fixtures")]),
    tests(
      "PortalClient",
      [
        "PortalClient", "PortalWire", "CalendarModel", "DemoPortal", inMemoryLogging, logging, nio("NIOCore"),
        nio("NIOHTTP1"), nio("NIOPosix"), nioSSL,
      ]),
    tests("EventCache", ["EventCache", "CalendarModel", "Benchmarks", grdb]),
    tests("Settings", ["Settings", "CalendarFeature", "CalendarModel", "Canvas", "Themes"]),
    tests("DemoPortal", ["DemoPortal", "LoopbackPort", httpClient, nio("NIOCore"), nio("NIOHTTP1")]),
    tests(
      "CalendarCommand",
      [
        "CalendarCommand", "CalendarFeature", "CalendarModel", "Canvas", "CodeReader", "PortalClient", "Settings",
        "Terminal", "Wording", argumentParser, logging,
      ]),
    .executableTarget(
      name: "Benchmarks", dependencies: ["CalendarModel", "EventCache", "PortalWire"], path: "Tests/Benchmarks",
      swiftSettings: strict),
    .target(
      name: "FuzzSubjects",
      dependencies: ["CalendarFeature", "CalendarModel", "Canvas", "PortalWire", "Settings", "Wording"],
      path: "Tests/FuzzSubjects", swiftSettings: strict),
    tests("FuzzSubjects", ["FuzzSubjects", "SeededRandom"], resources: [.copy("Crashes")]),
    tests(
      "HostileData",
      ["CalendarFeature", "CalendarModel", "Canvas", "EventCache", "PortalWire", "SeededRandom", "Wording"]),
    tests(
      "EndToEnd",
      [
        "CalendarModel", "CodeReader", "DemoPortal", "EventCache", "LoopbackPort", "TmuxPane", "b24cal", subprocess,
        systemPackage,
      ]),
  ],
  swiftLanguageModes: [.v6]
)

if isFuzzed {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzSubjects"], path: "Tests/Fuzz",
      swiftSettings: strict + [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}

if isWithoutNetwork {
  let network = ["PortalClient", "DemoPortal", "CalendarCommand"]
  let above = ["b24cal", "EndToEndTests"] + network.map { "\($0)Tests" }
  package.targets.removeAll { (network + above).contains($0.name) }
  package.products = []
}
