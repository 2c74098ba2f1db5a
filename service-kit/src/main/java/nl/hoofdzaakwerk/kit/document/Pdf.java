package nl.hoofdzaakwerk.kit.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;

/**
 * A page as a tagged PDF (PDF/UA), which a screen reader can read; fetches nothing (ADR 18). Few are made at a time, as
 * each is in memory while it is made.
 */
public final class Pdf {
    public static final String MEDIA_TYPE = "application/pdf";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";
    private static final float VERSION = 1.7f;
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private Pdf() {}

    /** @param page well-formed XHTML with its style in it, every text escaped by {@link Markup}; waits for its turn */
    public static byte[] of(String page) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return render(page);
        } finally {
            AT_ONCE.release();
        }
    }

    private static byte[] render(String page) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(VERSION)
                    .useFont(Pdf::font, FAMILY)
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
