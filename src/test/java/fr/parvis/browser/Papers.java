package fr.parvis.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Files a resident has at hand. */
final class Papers {

    private Papers() {}

    static Path photo(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    /** A program that calls itself a photo. */
    static Path program(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7});
    }
}
