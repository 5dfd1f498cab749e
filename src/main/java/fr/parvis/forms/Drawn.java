package fr.parvis.forms;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A line drawn by hand in a field of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param path as an SVG has it: moves and lines between whole numbers, nothing else
 * @param words for those who do not see it
 */
public record Drawn(String path, String words) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 200;

    private static final Pattern STROKE = Pattern.compile("([ML])(\\d{1,3}) (\\d{1,3})");
    private static final float PEN = 3;

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** The same as an address that holds a picture, for documents, which draw no SVG. */
    public String asPicture() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line());
        pen.dispose();
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
    }

    private Path2D line() {
        var line = new Path2D.Float();
        var strokes = STROKE.matcher(path);
        while (strokes.find()) {
            int x = Integer.parseInt(strokes.group(2));
            int y = Integer.parseInt(strokes.group(3));
            if (strokes.group(1).equals("M") || line.getCurrentPoint() == null) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        return line;
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return out.toByteArray();
    }
}
