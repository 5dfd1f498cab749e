package fr.parvis.site.imports;

import fr.parvis.files.FileRefused;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.imports.OldImages.OldImage;
import fr.parvis.site.media.AddMedia;
import fr.parvis.site.media.MediaWords;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Brings an image of the old site into the library, once however often it is shown. */
@Component
class FetchImage {

    private static final long LARGEST = 25L * 1024 * 1024;

    /** WordPress adds the size of a copy to the name of the original. */
    private static final Pattern COPY = Pattern.compile("-\\d{2,4}x\\d{2,4}(?=\\.\\w{3,4}$)");

    private final OldSite site;
    private final OldImages images;
    private final AddMedia media;

    FetchImage(OldSite site, OldImages images, AddMedia media) {
        this.site = site;
        this.images = images;
        this.media = media;
    }

    /**
     * @param words what the old site said of it, or empty: somebody describes it later
     */
    OldImage fetch(long importing, String address, String words) {
        Optional<OldImage> known = images.find(importing, address).filter(OldImage::tried);
        if (known.isPresent()) {
            return known.get();
        }
        OldImage image = fetched(address, words);
        images.tried(importing, image);
        return image;
    }

    private OldImage fetched(String address, String words) {
        OldSite.Answer answer = get(COPY.matcher(address).replaceFirst(""));
        if (!answer.ok() && COPY.matcher(address).find()) {
            answer = get(address);
        }
        if (!answer.ok()) {
            return new OldImage(address, null, answer.reason());
        }
        var said = new MediaWords("", words, "", false, "", 0.5, 0.5);
        return switch (media.addImage(
                name(address), new ByteArrayInputStream(answer.content()), said)) {
            case Outcome.Done<Long, FileRefused>(Long id) -> new OldImage(address, id, "");
            case Outcome.Refused<Long, FileRefused> _ -> new OldImage(address, null, "no-image");
        };
    }

    private OldSite.Answer get(String address) {
        try {
            return site.get(URI.create(address), LARGEST);
        } catch (IllegalArgumentException unreadable) {
            return OldSite.Answer.none("no-address");
        }
    }

    private static String name(String address) {
        String path = address.replaceFirst("[?#].*", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
