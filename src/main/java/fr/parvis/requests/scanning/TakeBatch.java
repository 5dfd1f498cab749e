package fr.parvis.requests.scanning;

import fr.parvis.account.SignedInAgent;
import fr.parvis.documents.ScannedPages;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.scanning.Sheaf.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a batch: reads all its pages first, then keeps each of them once, in one transaction. Fails
 * as a whole or not at all.
 */
@Component
class TakeBatch {

    /** A page takes about a fifth of a second. */
    static final int MOST_PAGES = 100;

    private final Pile pile;
    private final ReadPile read;
    private final ScanBatches batches;
    private final SortSheaves sort;
    private final TransactionTemplate transaction;

    TakeBatch(
            Pile pile,
            ReadPile read,
            ScanBatches batches,
            SortSheaves sort,
            TransactionTemplate transaction) {
        this.pile = pile;
        this.read = read;
        this.batches = batches;
        this.sort = sort;
        this.transaction = transaction;
    }

    /**
     * @return id of the batch
     */
    Outcome<Long, ScanRefused> take(List<MultipartFile> sent, SignedInAgent agent) {
        List<MultipartFile> chosen = sent.stream().filter(one -> !one.isEmpty()).toList();
        if (chosen.isEmpty()) {
            return Outcome.refused(new ScanRefused.Nothing());
        }
        String sha256 = sha256(chosen);
        Optional<ScanBatch> before = batches.ofContent(sha256);
        if (before.isPresent()) {
            return Outcome.refused(new ScanRefused.Twice(before.get()));
        }
        String name = chosen.getFirst().getOriginalFilename();
        return switch (pile.of(chosen)) {
            case Outcome.Refused<byte[], ScanRefused>(ScanRefused why) -> Outcome.refused(why);
            case Outcome.Done<byte[], ScanRefused>(byte[] pages) ->
                    take(pages, name, sha256, agent);
        };
    }

    private Outcome<Long, ScanRefused> take(
            byte[] pdf, String name, String sha256, SignedInAgent agent) {
        try (var pages = ScannedPages.open(pdf)) {
            if (pages.count() > MOST_PAGES) {
                return Outcome.refused(new ScanRefused.TooMany(pages.count(), MOST_PAGES));
            }
            List<Read> codes = read.read(pages);
            return transaction.execute(_ -> keep(pages, codes, name, sha256, agent));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of two who send the same pages at once, the second is told. */
    private Outcome<Long, ScanRefused> keep(
            ScannedPages pages, List<Read> codes, String name, String sha256, SignedInAgent agent) {
        Optional<Long> batch = batches.add(name, sha256, pages.count(), agent);
        if (batch.isEmpty()) {
            return Outcome.refused(new ScanRefused.Twice(batches.ofContent(sha256).orElseThrow()));
        }
        for (Sheaf sheaf : Sheaf.of(codes)) {
            sort.keep(batch.get(), sheaf, pages, agent);
        }
        return Outcome.done(batch.get());
    }

    private static String sha256(List<MultipartFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (MultipartFile file : files) {
                digest.update(file.getBytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
