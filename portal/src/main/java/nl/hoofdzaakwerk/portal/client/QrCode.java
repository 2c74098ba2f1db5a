package nl.hoofdzaakwerk.portal.client;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * An address as a picture that a telephone reads.
 *
 * @param size modules in a row, the white margin included
 * @param path of an SVG of that size: a run of black modules is one rectangle
 */
record QrCode(int size, String path) {
    private static final int MARGIN = 4;

    static QrCode of(String address) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
            return new QrCode(modules.getWidth(), pathOf(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a picture", e);
        }
    }

    private static String pathOf(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    int run = x - from;
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, run, run));
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
