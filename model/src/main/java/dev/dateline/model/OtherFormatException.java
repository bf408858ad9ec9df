package dev.dateline.model;

import java.io.IOException;

/** The bytes of an input are something else than JSON. */
final class OtherFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    OtherFormatException(String message) {
        super(message);
    }
}
