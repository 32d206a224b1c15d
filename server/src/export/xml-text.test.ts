/** Text inside XML: what may not stand there is taken out, what means something is escaped. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlAttribute, xmlComment, xmlText } from "./xml-text.ts";

test("characters that XML 1.0 does not know are taken out, all others stay", () => {
  expect(xmlText("a\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffffb")).toBe("ab");
  expect(xmlText("\ud800x\udc00y\ud83d\ude00")).toBe("xy\ud83d\ude00");
  expect(xmlText("\u2028\u202e\u05d0 \u0085\ufffd")).toBe("\u2028\u202e\u05d0 \u0085\ufffd");
});

test("markup becomes text, and a carriage return is kept from becoming a newline", () => {
  expect(xmlText("<a b='c'>&]]>\r\n")).toBe("&lt;a b='c'&gt;&amp;]]&gt;&#13;\n");
  expect(xmlAttribute(`"a"\t'b'\n`)).toBe("&quot;a&quot;&#9;&apos;b&apos;&#10;");
});

test("a comment never holds two hyphens in a row, nor ends with one", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("-", ">", "a"), maxLength: 8 }), (text) => {
      expect(xmlComment(text)).not.toMatch(/--|-$/);
      expect(xmlComment(text).replaceAll(" ", "")).toBe(text);
    }),
    { seed: 1 },
  );
});
