package nl.hoofdzaakwerk.trajectory.privacy;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The page of a person's file as a tagged PDF (PDF/UA), which a screen reader can read; fetches nothing (ADR 18). */
final class SubjectFilePdf {
    static final String MEDIA_TYPE = "application/pdf";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";
    private static final float VERSION = 1.7f;

    private SubjectFilePdf() {}

    /** @param page well-formed, as {@link SubjectFilePage} writes it */
    static byte[] of(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(VERSION)
                    .useFont(SubjectFilePdf::font, FAMILY)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return PdfRendererBuilder.class.getResourceAsStream(FONT);
    }
}
