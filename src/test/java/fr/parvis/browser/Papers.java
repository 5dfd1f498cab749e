package fr.parvis.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Files a resident has at hand. */
final class Papers {

    private Papers() {}

    static FilePayload photo(String name) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }

    static FilePayload program(String name) {
        return new FilePayload(name, "image/jpeg", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7});
    }
}
