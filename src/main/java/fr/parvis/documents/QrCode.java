package fr.parvis.documents;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code that survives a crease or a stain (15 % of it may be lost). Text made only of capitals,
 * digits and {@code $%*+-./:} and spaces takes half the room.
 */
public final class QrCode {

    /** The white border that readers need, in modules (ISO/IEC 18004). */
    public static final int QUIET = 4;

    private static final int PIXELS = 8;
    private static final int WHITE = 0xFFFFFF;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * @param text at most some 200 characters: more makes modules too fine for a cheap printer
     */
    public static QrCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            boolean plain = text.chars().allMatch(sign -> sign < 128);
            return new QrCode(
                    Encoder.encode(text, ErrorCorrectionLevel.M, plain ? Map.of() : hints)
                            .getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    /** Modules on a side, the white border left out. */
    public int size() {
        return modules.getWidth();
    }

    boolean dark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /** Modules on a side, the white border counted: what an SVG view box needs. */
    public int side() {
        return size() + 2 * QUIET;
    }

    /** The dark modules as the path of an SVG whose view box is {@link #side()} wide. */
    public String path() {
        var path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                if (dark(column, row)) {
                    path.append("M%d %dh1v1h-1z".formatted(column + QUIET, row + QUIET));
                }
            }
        }
        return path.toString();
    }

    /** A PNG as an address, for an {@code img} of a document; its white border included. */
    public String image() {
        int side = side() * PIXELS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, darkAt(x / PIXELS - QUIET, y / PIXELS - QUIET) ? 0 : WHITE);
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    private boolean darkAt(int column, int row) {
        return column >= 0 && row >= 0 && column < size() && row < size() && dark(column, row);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
