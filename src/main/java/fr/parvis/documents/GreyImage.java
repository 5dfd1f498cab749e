package fr.parvis.documents;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Shades of grey, one byte a pixel, row after row.
 *
 * @param light 0 black, 255 white
 */
record GreyImage(byte[] light, int width, int height) {

    /**
     * @param image of type {@link BufferedImage#TYPE_BYTE_GRAY}
     */
    static GreyImage of(BufferedImage image) {
        byte[] light = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new GreyImage(light, image.getWidth(), image.getHeight());
    }

    /** Smaller, each pixel the mean of those it stands for, so that specks melt away. */
    GreyImage scaled(int to, int from) {
        int narrow = Math.max(1, width * to / from);
        int low = Math.max(1, height * to / from);
        byte[] smaller = new byte[narrow * low];
        for (int y = 0; y < low; y++) {
            for (int x = 0; x < narrow; x++) {
                smaller[y * narrow + x] =
                        mean(
                                x * width / narrow,
                                Math.max((x + 1) * width / narrow, x * width / narrow + 1),
                                y * height / low,
                                Math.max((y + 1) * height / low, y * height / low + 1));
            }
        }
        return new GreyImage(smaller, narrow, low);
    }

    /** Each pixel the mean of itself and its neighbours. */
    GreyImage blurred() {
        byte[] soft = light.clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                soft[y * width + x] = mean(x - 1, x + 2, y - 1, y + 2);
            }
        }
        return new GreyImage(soft, width, height);
    }

    private byte mean(int left, int right, int top, int bottom) {
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += light[y * width + x] & 0xFF;
            }
        }
        return (byte) (sum / ((right - left) * (bottom - top)));
    }
}
