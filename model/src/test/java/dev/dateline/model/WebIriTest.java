package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebIriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://example.org/",
                "HTTPS://EXAMPLE.ORG",
                "http://example.org:8080/a?b=c#d",
                "http://user@example.org/",
                "http://user:word@example.org:80",
                "http://[2001:db8::1]/",
                "http://10.0.0.1/",
                "http://öffentlich.example/straße?größe=1#maß",
                "https://example.org/인물/한물결",
                "https://example.org/🚢",
                "http://example.org/a%20b",
                "http://%C3%A4.example/",
                "http://example.org/?a[]=1",
                "http://a_b.example/"
            })
    void keepsAddressesAsTheyAre(String iri) {
        assertThat(WebIri.require(iri)).isSameAs(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "mailto:a@example.org",
                "file:///tmp/a",
                "urn:isbn:1",
                "/a",
                "a",
                "//example.org/a",
                "?a",
                "#a",
                "http:a",
                "http:/a",
                "http:///a",
                "http://:80/",
                "http://user@/",
                "http://@/",
                "http://?a",
                "http://example.org:http/",
                "http://a@b@example.org/",
                "httpſ://example.org/"
            })
    void needsASchemeOfTheWebAndAHost(String iri) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WebIri.require(iri))
                .withMessageContaining("is not an");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/a b, illegal character in path at character 20",
        "http://example.org/100%, malformed escape pair at character 22",
        "http://example.org/<a>, illegal character in path at character 19",
        "'http://example.org/\"', illegal character in path at character 19",
        "http://example.org/{id}, illegal character in path at character 19",
        "http://example.org/a\u00a0b, illegal character in path at character 20",
        "http://example.org/#a#b, illegal character in fragment at character 21",
    })
    void saysWhichCharacterIsWrong(String iri, String reason) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WebIri.require(iri))
                .withMessage("'" + iri + "' is not an IRI (" + reason
                        + "); write an absolute one such as 'https://example.org/a%20b'");
    }
}
