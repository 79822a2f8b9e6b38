public import Canvas

/// The terminal, taken for the full screen: shows canvases and tells what the person does.
///
/// All of curses happens on one thread of its own, which is this actor's executor; at rest it sleeps in the kernel.
/// Signals that end or suspend a program, a resize and a terminal that goes away come as events; SIGTSTP (`kill -TSTP`)
/// suspends as `suspend()` does. ^C and ^Z are keys.
public actor Screen {
  /// What happens, in order. It has one reader, and ends after `.ended`, or once the screen is closed.
  public nonisolated let events: AsyncStream<TerminalEvent>

  /// What the terminal can do.
  public private(set) var traits: TerminalTraits

  /// How large the terminal is.
  public private(set) var size = Size.zero

  private let thread: ScreenThread
  private let continuation: AsyncStream<TerminalEvent>.Continuation
  private let options: ScreenOptions
  private var session: CursesSession?
  private var keys = KeyDecoder()
  private var pastes = PasteGuard()
  private var askedBackground = false
  private var asked: ContinuousClock.Instant?

  /// The screen's own thread.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  /// Takes the terminal on standard input and output. Nothing is shown yet.
  ///
  /// A process has one screen at a time: close it before the next is opened.
  public static func open(_ options: ScreenOptions) async throws(TerminalError) -> Screen {
    guard let thread = ScreenThread.shared else { throw .lastSystemError(in: "pthread_create") }
    let screen = Screen(options, thread: thread)
    try await screen.start()
    return screen
  }

  private init(_ options: ScreenOptions, thread: ScreenThread) {
    self.options = options
    self.thread = thread
    // Many more keys than anybody types ahead come of a text that a terminal has not marked as pasted. They would be worked off for
    // minutes, and an end of the terminal heard of after them: the oldest go.
    (events, continuation) = AsyncStream.makeStream(of: TerminalEvent.self, bufferingPolicy: .bufferingNewest(500))
    traits = TerminalTraits(description: "", unknownTerm: nil, colors: .none, drawsUnicode: false)
  }

  /// Shows a canvas in place of the one before. Where its size is not the terminal's, it is cut or leaves room.
  public func show(_ canvas: Canvas) {
    session?.show(canvas)
    expectPosition()
  }

  /// Expects an answer where the picture asks for the cursor's place.
  private func expectPosition() {
    guard session?.awaitsPosition == true, !keys.awaitsPosition else { return }
    asked = .now
    keys.awaitPosition()
  }

  /// Asks the terminal for its background, once, where it can be asked; an event tells the answer. Ask behind the first picture, so that
  /// nothing is shown later for it.
  public func askBackground() {
    guard let session, !askedBackground, session.canBeAsked else { return }
    askedBackground = true
    asked = .now
    keys.awaitAnswer()
    session.send(BackgroundQuestion.text)
  }

  /// Has the terminal tell of the mouse, or no longer.
  public func useMouse(_ isWanted: Bool) { session?.useMouse(isWanted) }

  /// Draws everything again, for when something else has written to the terminal.
  public func redraw() {
    session?.redraw()
    expectPosition()
  }

  /// Gives a text to the terminal's clipboard. Nothing of it is shown, and nobody can tell whether it was taken.
  public func copy(_ text: String) throws(ClipboardError) {
    let sequence = try ClipboardSequence(text, environment: options.environment)
    session?.send(sequence.text)
  }

  /// Gives the terminal back, stops the process as ^Z does, and takes the terminal again when it is continued.
  public func suspend() {
    guard let session else { return }
    swallowAnswer(session)
    session.suspend()
    resume(session)
  }

  /// Gives the terminal back as it was. Closing again does nothing.
  public func close() {
    if let session { swallowAnswer(session) }
    session?.close()
    session = nil
    continuation.finish()
    // Whoever reads events keeps this screen, and what was shown on it, as long as it waits.
    thread.endWaiting()
  }

  private func start() throws(TerminalError) {
    let session = try CursesSession(options)
    self.session = session
    traits = session.traits
    size = session.size
    keys = KeyDecoder(decodesUTF8: session.isUTF8, readsMouse: true)
    Task { await readEvents() }
  }

  private func readEvents() async {
    while let session {
      let readiness = await thread.readiness(of: session.descriptors, within: keys.isHolding ? Self.patience : nil)
      guard self.session != nil else { return }
      if readiness.allSatisfy({ $0 == 0 }) { keys.endOfPatience().forEach(yield) }
      for signal in session.pendingSignals() { handle(signal) }
      if self.session != nil, readiness.first != 0 { read(session, hungUp: session.hasHungUp(readiness)) }
    }
  }

  private func read(_ session: CursesSession, hungUp: Bool) {
    let inputs = session.pendingInput()
    let events = inputs.flatMap { keys.read($0) } + keys.endOfBurst()
    pastes.sort(events, at: .now).forEach(yield)
    if let position = keys.takePosition() { session.learn(position) }
    if hungUp || inputs.isEmpty && session.isAtEnd { return end(.terminalGone) }
    if inputs.isEmpty, session.awaitForeground() { resume(session) }
  }

  /// How long what may be the beginning of an answer is held before it is keys.
  private static let patience = Duration.milliseconds(500)

  /// Takes in an answer that is about to come: once the terminal is given back, the shell would read it as if it were typed.
  private func swallowAnswer(_ session: CursesSession) {
    guard keys.awaitsAnswer, let asked, .now - asked < .seconds(2) else { return }
    while keys.awaitsAnswer, session.hasInput(within: .milliseconds(200)) {
      let inputs = session.pendingInput()
      if inputs.isEmpty { return }
      for input in inputs { _ = keys.read(input) }
    }
  }

  private func handle(_ signal: TerminalSignal) {
    switch signal {
    case .resized: updateSize()
    case .stop: suspend()
    case .continued: continued()
    case .end(let number): end(.signal(number))
    }
  }

  /// After `suspend()` there is nothing left to do but in vain; after SIGSTOP the shell has written to the screen, and
  /// mostly changed the terminal's modes.
  private func continued() {
    guard let session else { return }
    let wasInBackground = session.awaitForeground()
    if session.hasTerminal, !wasInBackground { redraw() } else { resume(session) }
  }

  private func resume(_ session: CursesSession) {
    session.resume()
    session.updateSize()
    size = session.size
    yield(.resumed(size))
  }

  private func updateSize() {
    guard let session, session.updateSize() else { return }
    size = session.size
    yield(.resized(size))
  }

  private func end(_ reason: EndReason) {
    guard session != nil else { return }
    session?.close()
    session = nil
    yield(.ended(reason))
    continuation.finish()
  }

  private func yield(_ event: TerminalEvent) { continuation.yield(event) }
}
