package fr.parvis.site.media;

import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.PageCache;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the copies of an image in the sizes and formats that pages offer to browsers. */
@Service
class MakeCopies {

    /** One large image in memory at a time, however many threads the scheduler has. */
    private final Semaphore slot = new Semaphore(1);

    private final Files files;
    private final MediaRows rows;
    private final RenditionRows renditions;
    private final CopyFormats formats;
    private final PageCache pages;
    private final TransactionTemplate transaction;

    MakeCopies(
            Files files,
            MediaRows rows,
            RenditionRows renditions,
            CopyFormats formats,
            PageCache pages,
            TransactionTemplate transaction) {
        this.files = files;
        this.rows = rows;
        this.renditions = renditions;
        this.formats = formats;
        this.pages = pages;
        this.transaction = transaction;
    }

    private record Made(Copy copy, byte[] bytes) {}

    /** Does nothing when they were made already, or the image is gone. */
    void make(long id) {
        Optional<Media> image = rows.find(id).filter(one -> one.copies() == Media.Copies.WAITING);
        if (image.isEmpty()) {
            return;
        }
        List<Made> copies = draw(image.get());
        transaction.executeWithoutResult(_ -> keep(image.get(), copies));
    }

    void giveUp(long id) {
        rows.copies(id, Media.Copies.FAILED);
    }

    private List<Made> draw(Media media) {
        slot.acquireUninterruptibly();
        try {
            BufferedImage whole = read(media.file());
            var copies = new ArrayList<Made>();
            for (Copy copy :
                    Copy.of(whole.getWidth(), whole.getHeight(), Shape.seeThrough(whole))) {
                BufferedImage small = Shape.reduced(whole, copy.width(), copy.height());
                formats.write(small, copy.format())
                        .ifPresent(bytes -> copies.add(new Made(copy, bytes)));
            }
            return copies;
        } finally {
            slot.release();
        }
    }

    private BufferedImage read(long file) {
        try (InputStream content = files.open(file)) {
            return ImageIO.read(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Unless it was replaced or taken away meanwhile, or another node was faster. */
    private void keep(Media drawn, List<Made> copies) {
        Optional<Media> now =
                rows.lock(drawn.id())
                        .filter(it -> it.file() == drawn.file())
                        .filter(it -> it.copies() == Media.Copies.WAITING);
        if (now.isEmpty()) {
            return;
        }
        for (Made made : copies) {
            Copy copy = made.copy();
            StoredFile file =
                    files.keep(
                            "image-" + copy.width() + "." + copy.format(),
                            "image/" + copy.format(),
                            made.bytes(),
                            drawn.owner());
            renditions.add(drawn.id(), RenditionFile.of(file, copy.width(), copy.height(), false));
        }
        rows.copies(drawn.id(), Media.Copies.DONE);
        pages.invalidate(CommuneScope.current());
    }
}
