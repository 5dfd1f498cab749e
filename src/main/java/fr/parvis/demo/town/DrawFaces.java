package fr.parvis.demo.town;

import fr.parvis.commune.Commune;
import fr.parvis.site.media.AddMedia;
import fr.parvis.site.media.MediaWords;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Draws the portraits of the demonstration: faces of nobody, each always the same. */
@Component
@Profile("demo")
class DrawFaces {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 600;
    private static final int MIDDLE = WIDTH / 2;

    private static final int[] SKINS = {0xF1C9A5, 0xE5B08A, 0xC98F66, 0x8D5B3C, 0xF6D7BE};
    private static final int[] HAIRS = {0x3A2A20, 0x6B4A2F, 0xB98A52, 0x8A8A8A, 0xD8D8D8, 0x1E1A18};
    private static final int[] CLOTHES = {0x2F4858, 0x5B4B8A, 0x7A3B2E, 0x3F6B4A, 0x444B54};

    private final AddMedia library;

    DrawFaces(AddMedia library) {
        this.library = library;
    }

    /**
     * @return number in the library
     */
    long draw(String name, Commune commune) {
        var words =
                new MediaWords(
                        "portrait " + name,
                        "Portrait dessiné de " + name,
                        "Drawn portrait of " + name,
                        false,
                        "dessin de démonstration",
                        0.5,
                        0.4);
        byte[] picture = png(Math.floorMod(name.hashCode(), 9_973), Color.decode(commune.colour()));
        return library.add("portrait.png", new ByteArrayInputStream(picture), words).orThrow();
    }

    private static byte[] png(int chance, Color colour) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(Scene.mixed(colour, 0.8));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        face(brush, chance);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void face(Graphics2D brush, int chance) {
        Color skin = new Color(SKINS[chance % SKINS.length]);
        Color hair = new Color(HAIRS[chance / 5 % HAIRS.length]);
        boolean isLong = chance % 2 == 0;
        brush.setColor(hair);
        if (isLong) {
            brush.fillRoundRect(MIDDLE - 125, 150, 250, 330, 150, 150);
        }
        brush.setColor(new Color(CLOTHES[chance / 7 % CLOTHES.length]));
        brush.fillRoundRect(MIDDLE - 190, 470, 380, 300, 180, 180);
        brush.setColor(skin.darker());
        brush.fillRoundRect(MIDDLE - 45, 390, 90, 110, 60, 60);
        brush.setColor(skin);
        brush.fillOval(MIDDLE - 100, 170, 200, 260);
        brush.setColor(hair);
        brush.fillArc(MIDDLE - 112, 140, 224, isLong ? 210 : 190, 0, 180);
        features(brush, chance / 11 % 3 == 0);
    }

    private static void features(Graphics2D brush, boolean glasses) {
        brush.setColor(new Color(0x2A2420));
        brush.fillOval(MIDDLE - 52, 290, 18, 18);
        brush.fillOval(MIDDLE + 34, 290, 18, 18);
        brush.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.drawArc(MIDDLE - 38, 330, 76, 50, 200, 140);
        if (glasses) {
            brush.drawOval(MIDDLE - 75, 270, 62, 58);
            brush.drawOval(MIDDLE + 13, 270, 62, 58);
            brush.drawLine(MIDDLE - 13, 296, MIDDLE + 13, 296);
        }
    }
}
