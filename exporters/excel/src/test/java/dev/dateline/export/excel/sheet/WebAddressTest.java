package dev.dateline.export.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    /** The hosts are those of RFC 3492 and of domains that exist; the paths by RFC 3986, section 2.1. */
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a%20b?c=d&e#f, https://example.org/a%20b?c=d&e#f",
        "https://президент.рф/, https://xn--d1abbgf6aiiy.xn--p1ai/",
        "https://bücher.example/straße, https://xn--bcher-kva.example/stra%C3%9Fe",
        "http://例え.テスト:8080/メイン?q=値#節, http://xn--r8jz45g.xn--zckzah:8080/%E3%83%A1%E3%82%A4%E3%83%B3?q=%E5%80%A4#%E7%AF%80",
        "https://straße.example/, https://stra%C3%9Fe.example/",
        "https://example.org/😀, https://example.org/%F0%9F%98%80",
    })
    void addressesAreInAscii(String address, String expected) {
        assertThat(WebAddress.ascii(address)).isEqualTo(expected);
        assertThat(URI.create(expected).toASCIIString()).isEqualTo(expected);
    }

    /** A host that no rule lets through is still one that stands in a formula as text alone. */
    @Test
    void whatIsNoHostIsEncodedToo() {
        assertThat(WebAddress.ascii("https://-ü-.example/é")).matches("[!-~&&[^\"]]+");
        assertThat(WebAddress.ascii("https://" + "ü".repeat(80) + ".example/")).matches("[!-~&&[^\"]]+");
    }
}
