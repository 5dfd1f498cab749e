package fr.parvis.demo.town;

import fr.parvis.commune.Commune;
import fr.parvis.site.media.AddMedia;
import fr.parvis.site.media.MediaWords;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Draws the pictures of the demonstration, in the colour of the commune: nobody's photographs. */
@Component
@Profile("demo")
class DrawScenes {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    private final AddMedia library;
    private final DrawFaces faces;

    DrawScenes(AddMedia library, DrawFaces faces) {
        this.library = library;
        this.faces = faces;
    }

    /** Number in the library of the portrait of somebody. */
    long face(String name, Commune commune) {
        return faces.draw(name, commune);
    }

    /** Number in the library, by the name of the scene. */
    Map<String, Long> draw(Commune commune) {
        Map<String, Long> drawn = new LinkedHashMap<>();
        for (Scene scene : Scene.values()) {
            var words =
                    new MediaWords(
                            scene.key(),
                            scene.fr(),
                            scene.en(),
                            false,
                            "dessin de démonstration",
                            0.5,
                            0.6);
            byte[] picture = png(scene, Color.decode(commune.colour()));
            drawn.put(
                    scene.key(),
                    library.add(scene.key() + ".png", new ByteArrayInputStream(picture), words)
                            .orThrow());
        }
        return drawn;
    }

    private static byte[] png(Scene scene, Color colour) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        scene.paint(brush, colour, WIDTH, HEIGHT);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
