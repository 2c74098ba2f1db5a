package nl.hoofdzaakwerk.employer.importing.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the file writes its signs; a byte order mark is no part of the text. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
