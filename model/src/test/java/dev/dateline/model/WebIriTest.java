package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebIriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "HTTPS://EXAMPLE.com:8080/a//b/.../c.;d=e,f:g@h/'!$*+~_-.?a/b?c#d/e?f",
                "http://example.com/.a/b./..c/%2E%2E/?/../#/./",
                "http://[2001:db8::1]:80/",
                "http://한물결.example/fähre?x=مرسى#\uD83D\uDE00",
                "http://example.com/\u00A1\uD7FF\uF900\uFDCF\uFDF0\uFFEF\uD800\uDC00\uDB7F\uDFFD",
                "http://a_b.example/?#",
                "http://10.0.0.1:/",
                "http://%C3%A4.example/a%20b"
            })
    void soundOnesPassUnchanged(String iri) {
        assertThat(WebIri.require(iri)).isSameAs(iri);
    }

    @ParameterizedTest
    @CsvSource({
        "example.com/a,                 absolute",
        "//example.com/a,               absolute",
        "ftp://example.com/,            absolute",
        "urn:isbn:1,                    absolute",
        "http:a,                        absolute",
        "mailto:pell@example.com,       absolute",
        "/a,                            absolute",
        "http:/a,                       absolute",
        "http:///a,                     absolute",
        "http://@/,                     host",
        "http://example.com:http/,      host",
        "http://example.com/a b,        illegal character in path at character 20",
        "http://example.com/a\u00a0b,   illegal character in path at character 20",
        "http://example.com/{id},       illegal character in path at character 19",
        "http://example.com/<a>,        illegal character in path at character 19",
        "http://example.com/#a#b,       illegal character in fragment at character 21",
        "http://example.com/100%,       malformed escape pair at character 22",
        "http://example.com/%zz,        is not an IRI",
        "http://example.com/[a],        is not an IRI",
        "http://pell@example.com/,      host",
        "http://pell:pw@example.com/,   host",
        "http://:80/,                   host",
        "http://a:b:c/,                 host",
        "http://example.com:-1/,        host",
        "http://[fe80::1%eth0]/,        host",
        "http://example.com/?a[b]=c,    bracket",
        "http://example.com/#a[b],      bracket",
        "http://example.com/./a,        path",
        "http://example.com/a/..,       path",
        "http://example.com/a/../b?c,   path"
    })
    void othersAreRefusedWithTheReason(String value, String reason) {
        assertThatThrownBy(() -> WebIri.require(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(Quoted.of(value))
                .hasMessageContaining(reason)
                .hasMessageMatching("(?s).*(https://example\\.org/a%20b|; did you mean 'https?://).*");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0xE000, 0xF8FF, 0xFDD0, 0xFFF0, 0xFFFD, 0xFFFE, 0xFFFF, 0x1FFFE, 0x2FFFF, 0xE0001, 0xF0000, 0x10FFFD
            })
    void charactersThatNoIriCanHaveAreRefused(int codePoint) {
        for (String before : new String[] {"http://example.com/", "http://example.com/?", "http://example.com/#"}) {
            assertThatThrownBy(() -> WebIri.require(before + Character.toString(codePoint)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining(String.format("U+%04X", codePoint));
        }
    }
}
