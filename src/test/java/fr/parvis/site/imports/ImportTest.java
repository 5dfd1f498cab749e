package fr.parvis.site.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.site.content.History;
import fr.parvis.site.content.State;
import fr.parvis.site.media.AddMedia;
import fr.parvis.site.media.Images;
import fr.parvis.site.media.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An old site with missing images, read, taken over, stopped, undone; its neighbour sees nothing.
 */
@ModuleTest
class ImportTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired SteerImport steer;
    @Autowired Files files;
    @Autowired Imports imports;
    @Autowired Items items;
    @Autowired OldImages oldImages;
    @Autowired ReadOldSite reading;
    @Autowired UndoImport undoing;
    @Autowired RunImport.WriteImported write;
    @Autowired AddMedia media;
    @Autowired Images images;
    @Autowired History history;
    @Autowired ImportedAddresses addresses;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void fiveThousandPostsAreReadAndNothingChanges() {
        long id = read(OldSites.of(5_000));
        assertThat(in(() -> imports.find(id)).orElseThrow().state())
                .isEqualTo(SiteImport.State.REPORTED);
        var counts = in(() -> items.counts(id));
        assertThat(counts).containsEntry(Item.State.FOUND, 4_900);
        assertThat(counts).containsEntry(Item.State.SKIPPED, 100);
        assertThat(in(() -> oldImages.count(id))).isEqualTo(40);
        assertThat(CommuneScope.call(quimper.id(), () -> imports.find(id))).isEmpty();
        in(() -> steer.forget(id));
    }

    @Test
    void eachItemIsTakenWholeAndTheRestGoesOnAfterAStop() {
        long id = read(OldSites.of(30));
        // not through the door, which would plan a job that runs meanwhile
        does(() -> imports.choose(id, true, true));
        does(() -> imports.move(id, SiteImport.State.RUNNING, ""));
        var stopped = new Stopping(12);
        assertThatThrownBy(() -> does(() -> running(stopped).run(id))).hasMessage("killed");
        assertThat(in(() -> items.counts(id))).containsKeys(Item.State.TAKEN, Item.State.FOUND);
        does(() -> running(new Stopping(Integer.MAX_VALUE)).run(id));
        assertThat(in(() -> imports.find(id)).orElseThrow().state())
                .isEqualTo(SiteImport.State.DONE);
        List<Item> taken = in(() -> items.list(id, Item.State.TAKEN, 0, 100));
        assertThat(taken).hasSize(30);
        assertThat(taken).extracting(Item::contentId).doesNotHaveDuplicates();
        assertThat(taken).filteredOn(one -> one.missing() == 1).hasSize(15);
        Item first = taken.getFirst();
        String body = in(() -> history.revision(first.contentId(), 1)).manuscript().french().body();
        assertThat(body).contains("**Venez**", "[image:").doesNotContain("alert");
        assertThat(in(() -> addresses.newAddress("/2019/05/nouvelle-1?utm=x")))
                .contains(first.newPath());
        assertThat(
                        CommuneScope.call(
                                quimper.id(), () -> addresses.newAddress("/2019/05/nouvelle-1/")))
                .isEmpty();
        undo(id, taken);
    }

    private void undo(long id, List<Item> taken) {
        List<Long> library = in(() -> oldImages.taken(id));
        assertThat(in(() -> images.find(library))).isNotEmpty();
        does(() -> imports.move(id, SiteImport.State.UNDOING, ""));
        does(() -> undoing.undo(id));
        assertThat(in(() -> items.counts(id))).containsEntry(Item.State.UNDONE, 30);
        assertThat(in(() -> addresses.newAddress("/2019/05/nouvelle-1"))).isEmpty();
        assertThat(in(() -> history.piece(taken.getFirst().contentId())).state())
                .isEqualTo(State.WITHDRAWN);
        // what was withdrawn can be shown again, with its pictures
        assertThat(in(() -> images.find(library))).isNotEmpty();
        assertThat(in(() -> imports.find(id)).orElseThrow().ready()).isTrue();
    }

    @Test
    void anAdministratorReadsTheReportAndItsTable() {
        Browser desk = people.administrator(brest).signIn(port);
        desk.get("/bureau/site/imports");
        byte[] export = bytes(OldSites.of(60));
        var sent = desk.upload("/bureau/site/imports/wordpress", "fichier", "export.xml", export);
        assertThat(sent.location()).startsWith("/bureau/site/imports/");
        long id = Long.parseLong(sent.location().replaceAll("\\D", ""));
        does(() -> reading.read(id));
        assertThat(desk.follow(sent).body()).contains("Nouvelle 1", "Peut être repris");
        assertThat(desk.get(sent.location() + "/rapport.csv").body())
                .startsWith("\ufeffNuméro;Type;Titre")
                .contains("/2019/05/nouvelle-1/");
        desk.get(sent.location());
        assertThat(
                        desk.upload(
                                        "/bureau/site/imports/wordpress",
                                        "fichier",
                                        "vide.xml",
                                        new byte[0])
                                .status())
                .isEqualTo(422);
        assertThat(people.administrator(quimper).signIn(port).get(sent.location()).status())
                .isEqualTo(404);
    }

    private RunImport running(OldSite site) {
        return new RunImport(
                imports, items, new FetchImage(site, oldImages, media), write, transaction);
    }

    private long read(InputStream export) {
        return in(
                () -> {
                    var file =
                            files.keep(
                                    "export.xml",
                                    "application/xml",
                                    export::transferTo,
                                    "site-import:test");
                    long id =
                            imports.begin(
                                    SiteImport.Source.WXR, "export.xml", file.id(), 0, "Nadia");
                    reading.read(id);
                    return id;
                });
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void does(Runnable work) {
        CommuneScope.run(brest.id(), work);
    }

    private <T> T in(Supplier<T> work) {
        return CommuneScope.call(brest.id(), work::get);
    }

    /** Every other image is gone; after some answers the program is killed. */
    private static final class Stopping implements OldSite {

        private final int most;
        private int asked;

        Stopping(int most) {
            this.most = most;
        }

        @Override
        public Answer get(URI address, long mostBytes) {
            if (++asked > most) {
                throw new IllegalStateException("killed");
            }
            int number =
                    Integer.parseInt(
                            address.getPath().replaceAll("\\D", "").replaceAll("300200$", ""));
            return number % 2 == 0
                    ? Answer.none("gone")
                    : new Answer(Pictures.jpeg(60 + number, 40), "image/jpeg", "");
        }
    }
}
