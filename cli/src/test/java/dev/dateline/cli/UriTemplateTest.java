package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the examples of RFC 6570, sections 1.2 and 3.2. */
class UriTemplateTest {

    private static final Map<String, String> VALUES = Map.of(
            "var",
            "value",
            "hello",
            "Hello World!",
            "path",
            "/foo/bar",
            "base",
            "http://example.com/home/",
            "half",
            "50%",
            "empty",
            "",
            "who",
            "fred",
            "percent",
            "%7E~é$");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {var}           | value
            {hello}         | Hello%20World%21
            {half}          | 50%25
            O{empty}X       | OX
            O{undef}X       | OX
            {+var}          | value
            {+hello}        | Hello%20World!
            {+half}         | 50%25
            {base}index     | http%3A%2F%2Fexample.com%2Fhome%2Findex
            {+base}index    | http://example.com/home/index
            O{+empty}X      | OX
            O{+undef}X      | OX
            {+path}/here    | /foo/bar/here
            up{+path}{var}/here | up/foo/barvalue/here
            {percent}       | %257E~%C3%A9%24
            {+percent}      | %7E~%C3%A9$
            """)
    void expandsAsTheStandardSays(String template, String expected) {
        assertThat(UriTemplate.expand(template, VALUES)).isEqualTo(expected);
    }
}
