package dev.dateline.model;

import java.io.IOException;

/** The bytes of an input are not UTF-8. */
final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1L;

    NotUtf8Exception(String message) {
        super(message);
    }
}
