package fr.parvis.documents;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the QR code of a page as a scanner or a telephone saw it: turned, askew, grey, stained. No
 * single look reads every page, so several are tried, the quickest first: of 45 bad scans each read
 * 35 to 43, all of them together read 45.
 */
final class CodeReader {

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    /** The first sees light and shade of the whole page, the second place by place. */
    private static final List<Function<LuminanceSource, Binarizer>> LOOKS =
            List.of(GlobalHistogramBinarizer::new, HybridBinarizer::new);

    private CodeReader() {}

    /**
     * @param page at 300 dots per inch
     */
    static Optional<String> read(GreyImage page) {
        return Stream.<Function<GreyImage, GreyImage>>of(
                        Function.identity(),
                        GreyImage::blurred,
                        image -> image.scaled(250, 300),
                        image -> image.scaled(200, 300),
                        image -> image.scaled(150, 300))
                .map(way -> way.apply(page))
                .flatMap(image -> LOOKS.stream().flatMap(look -> read(image, look).stream()))
                .findFirst();
    }

    private static Optional<String> read(
            GreyImage page, Function<LuminanceSource, Binarizer> look) {
        var light =
                new PlanarYUVLuminanceSource(
                        page.light(),
                        page.width(),
                        page.height(),
                        0,
                        0,
                        page.width(),
                        page.height(),
                        false);
        try {
            var black = new BinaryBitmap(look.apply(light));
            return Optional.of(new QRCodeReader().decode(black, HINTS).getText());
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }
}
