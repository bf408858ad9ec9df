package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {

    @ParameterizedTest
    @CsvSource({
        "-, articles",
        "news/ferry.json, ferry",
        "ferry.jsonl.gz, ferry",
        "FERRY.NDJSON.GZ, FERRY",
        "ferry.gz, ferry",
        "ferry.v2.json, ferry.v2",
        "ferry.txt, ferry.txt",
        "INPUT.JSONL, INPUT",
        ".json, .json",
        "/dev/stdin, stdin"
    })
    void stemIsTheNameWithoutItsFormat(String written, String stem) {
        assertThat(Inputs.stem(written)).isEqualTo(stem);
    }

    @Test
    void pathThePlatformCannotHaveIsAUsageError() {
        assertThatThrownBy(() -> Inputs.path("a\0b")).isInstanceOf(UsageException.class);
    }
}
