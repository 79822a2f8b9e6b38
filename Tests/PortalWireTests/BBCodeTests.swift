import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct BBCodeTests {
  private typealias Line = RichText.Line
  private typealias Run = RichText.Run

  /// Markup, and the text alone that it comes to, lines by `\n`.
  @Test(arguments: [
    ("", ""), ("one", "one"), ("one\r\ntwo\nthree\rfour", "one\ntwo\nthree\nfour"), ("\r\n\r\none\r\n \r\n", "one"),
    ("one\n\n\n\ntwo", "one\n\ntwo"), ("one\n \n\t\ntwo", "one\n \ntwo"),
    ("[font=Arial][size=12][color=#ff0000]red[/color][/size][/font]", "red"),
    ("[user=8]John[/user] comes", "John comes"),
    ("[PROJECT=3]Garden[/PROJECT] [department=4]Sales[/department]", "Garden Sales"),
    ("[center]mid[/center]after", "mid\nafter"), ("before[p]para[/p]after", "before\npara\nafter"),
    ("[quote]one[/quote]two", "> one\ntwo"), ("[quote][quote]one[/quote]two[/quote]", "> > one\n> two"),
    ("[QUOTE]\r\none\r\n[/QUOTE]\r\ntwo", "> one\ntwo"),
    ("one\n\n[quote]two[/quote]\n\nthree", "one\n\n> two\n\nthree"),
    ("[list][*]a[*]b[/list]", "• a\n• b"), ("[list]\n[*]a\n[*]b\n[/list]\nafter", "• a\n• b\nafter"),
    ("[list=1]\n[*]a\nmore\n[*]b\n[/list]", "1. a\n  more\n2. b"),
    ("[list][*]a[list=1][*]b[*]c[/list][*]d[/list]", "• a\n  1. b\n  2. c\n• d"), ("[*]alone", "• alone"),
    ("[spoiler=More]inside[/spoiler]", "More\ninside"), ("[cut]inside[/cut]", "inside"),
    ("[table][tr][td]a[/td][td]b[/td][/tr][tr][td]c[/td][td]d[/td][/tr][/table]", "a | b\nc | d"),
    ("[table]\n[tr]\n[td]a[/td]\n[td]b[/td]\n[/tr]\n[/table]\nafter", "a | b\nafter"),
    ("see [disk file id=n123]", "see [file n123]"), ("[DOCUMENT ID=7]", "[file 7]"),
    ("[draft] Agenda [1] [x y]", "[draft] Agenda [1] [x y]"), ("[foo]kept[/foo]", "kept"),
    ("[foo=1]a[/foo] [bar]b", "a [bar]b"),
    ("a [b c", "a [b c"), ("[]", "[]"), ("[/]", "[/]"), ("[b", "[b"), ("[url=", "[url="), ("[b\n]", "[b\n]"),
    ("[", "["),
    ("[/b][/quote][/list][/url][/code]x", "x"), ("[b][i]x[/b][/i]y", "xy"), ("😀 [b]жирный[/b] 日本", "😀 жирный 日本"),
    ("a<br>b<BR/>c<br />\r\nd", "a\nb\nc\nd"), ("<p>one</p><p>two</p>", "one\ntwo"),
    ("<div>one<div>two</div></div>", "one\ntwo"),
    ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "• a\n• b"), ("<ol><li>a<li>b</ol>", "1. a\n2. b"),
    ("<blockquote>one</blockquote>two", "> one\ntwo"), ("<!-- note -->one<!DOCTYPE html>", "one"),
    ("<span style=\"color:red\">red</span>", "red"), ("<html-blob>x</html-blob>", "x"),
    ("a < b > c <3 <john@x.example>", "a < b > c <3 <john@x.example>"),
    ("a&nbsp;b &amp;&lt;b&gt; &laquo;x&raquo; &#8212; &#x2014;", "a b &<b> «x» — —"),
    ("AT&T &foo; &#; &#xD800; &#99999999999; & &amp", "AT&T &foo; &#; &#xD800; &#99999999999; & &amp"),
    ("a&#27;[31m&#10;b", "a [31m b"),
  ])
  func `Markup becomes lines`(markup: String, text: String) {
    #expect(RichText(bbcode: markup).plain == text)
  }

  @Test func `Looks nest, cross and end`() {
    #expect(
      RichText(bbcode: "a[b]b[I]c[/b]d[/i][u]e[/u][s]f[/s]<strong>g</strong><em>h</em><del>i</del>[b][b]j[/b]k[/b]l")
        .lines == [
          Line([
            Run("a"), Run("b", emphasis: .bold), Run("c", emphasis: [.bold, .italic]), Run("d", emphasis: .italic),
            Run("e", emphasis: .underline), Run("f", emphasis: .strikethrough), Run("g", emphasis: .bold),
            Run("h", emphasis: .italic), Run("i", emphasis: .strikethrough), Run("jk", emphasis: .bold), Run("l"),
          ])
        ])
  }

  @Test func `A look goes on over lines`() {
    #expect(
      RichText(bbcode: "[b]a\nb[/b]").lines == [Line([Run("a", emphasis: .bold)]), Line([Run("b", emphasis: .bold)])])
  }

  @Test func `Code is kept as it is`() {
    let code = "if [b]x[/b] &lt; 3\r\n\r\n\r\n    https://x.example"
    #expect(
      RichText(bbcode: "run[code]\r\n\(code)\r\n[/code]\r\nthen [CODE]y[/CODE]")
        == RichText(lines: [
          Line([Run("run")]), Line([Run("if [b]x[/b] &lt; 3")], isCode: true), Line(isCode: true), Line(isCode: true),
          Line([Run("    https://x.example")], isCode: true), Line([Run("then ")]), Line([Run("y")], isCode: true),
        ]))
    #expect(
      RichText(bbcode: "[code]never [b]ended[/b]").lines == [Line([Run("never "), Run("ended", emphasis: .bold)])])
  }

  @Test(arguments: [
    ("[url=https://x.example/a?b=1&c=2]here[/url].", ["https://x.example/a?b=1&c=2"], "here"),
    ("[URL]https://x.example[/URL]", ["https://x.example"], "https://x.example"),
    ("[url=\"https://x.example\"]q[/url]", ["https://x.example"], "q"),
    ("[url= https://x.example/a b ]q[/url]", ["https://x.example/a%20b"], "q"),
    ("[URL=mailto:post@x.example]post@x.example[/URL]", ["mailto:post@x.example"], "post@x.example"),
    ("[url=/company/7/]Ann[/url]", ["/company/7/"], "Ann"),
    ("[img]https://x.example/p.png[/img]", ["https://x.example/p.png"], "https://x.example/p.png"),
    ("[img width=5 height=6]https://x.example/p.png[/img]", ["https://x.example/p.png"], "https://x.example/p.png"),
    ("[video type=youtube width=1]https://v.example/1[/video]", ["https://v.example/1"], "https://v.example/1"),
    (
      "[url=https://x.example][img]https://x.example/p.png[/img][/url]", ["https://x.example"],
      "https://x.example/p.png"
    ),
    ("<a href='https://x.example/?a=1&amp;b=2' target=_blank>here</a>", ["https://x.example/?a=1&b=2"], "here"),
    ("<img alt=\"A plan\" src=\"https://x.example/p.png\">", ["https://x.example/p.png"], "A plan"),
    ("<img src=https://x.example/p.png>", ["https://x.example/p.png"], "https://x.example/p.png"),
    ("see https://x.example/a.", ["https://x.example/a"], "https://x.example/a"),
    ("(http://x.example/a_(b))", ["http://x.example/a_(b)"], "http://x.example/a_(b)"),
    ("«https://x.example/ж?q=1&amp;r=2», и", ["https://x.example/ж?q=1&r=2"], "https://x.example/ж?q=1&r=2"),
    ("WWW.x.example!", ["WWW.x.example"], "WWW.x.example"),
  ])
  func `A link is offered once and marks its text`(markup: String, links: [String], text: String) {
    let read = RichText(bbcode: markup)
    #expect(read.links == links)
    #expect(read.lines.flatMap(\.runs).filter { $0.link == 0 }.map(\.text) == [text])
  }

  @Test(arguments: [
    "[url=javascript:alert(1)]x[/url]", "[url=data:text/html,x]x[/url]", "<img src='data:image/png;base64,AAAA' alt=x>",
    "[url]see there[/url]",
    "[url=]x[/url]", "xhttp://", "https://", "www.", "[url=file:///etc/passwd]x[/url]", "[url=java\nscript:x]x[/url]",
  ])
  func `What should not be opened is no link`(markup: String) {
    #expect(RichText(bbcode: markup).links == [])
  }

  @Test func `Links are numbered as they come, each once`() {
    let read = RichText(bbcode: "https://b.example and [url=https://a.example]a[/url], again https://b.example")
    #expect(
      read
        == RichText(
          lines: [
            Line([
              Run("https://b.example", link: 0), Run(" and "), Run("a", link: 1), Run(", again "),
              Run("https://b.example", link: 0),
            ])
          ], links: ["https://b.example", "https://a.example"]))
  }

  @Test(arguments: [
    "[b]", "[quote]", "[list][*]", "[url]", "[code]", "[tr][td]", "<div>", "<b ", "[b=", "[x]", "&", "(", "http://(",
    "[/quote]",
  ])
  func `Thousands of anything are read all the same`(piece: String) {
    let text = String(repeating: piece, count: 2000)
    let read = RichText(bbcode: text + "end" + text)
    #expect(read.plain.contains("end"))
    #expect(read.lines.allSatisfy { $0.quoteDepth <= 8 && $0.listDepth <= 8 })
  }

  @Test func `A sentence that ends in thousands of brackets is read all the same`() {
    let read = RichText(bbcode: "http://x.example/" + String(repeating: ")", count: 10_000))
    #expect(read.links == ["http://x.example/"])
  }

  @Test func `A description cut anywhere is still a text`() {
    let markup =
      "[QUOTE]Plan [url=https://x.example/a]here[/url]\r\n[list=1]\r\n[*][b]one[/b]&nbsp;<br>[/list][code]\r\nlet x[/code][/QUOTE]"
    for end in markup.indices {
      let read = RichText(bbcode: String(markup[..<end]))
      #expect(read.lines.allSatisfy { line in line.runs.allSatisfy { !$0.text.contains(where: \.isNewline) } })
      #expect(read.lines.flatMap(\.runs).compactMap(\.link).allSatisfy(read.links.indices.contains))
    }
  }
}
