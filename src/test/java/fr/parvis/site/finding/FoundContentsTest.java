package fr.parvis.site.finding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.search.PublicEntry;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.PublicSearch;
import fr.parvis.search.Results.Hit;
import fr.parvis.site.content.ContentWithdrawn;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.PublishContent;
import fr.parvis.site.content.TestKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ModuleTest
class FoundContentsTest {

    @Autowired Communes communes;
    @Autowired PublishContent publish;
    @Autowired PublicSearch search;
    @Autowired FoundContents found;
    @Autowired ApplicationEventPublisher events;
    private Commune brest;
    private Commune quimper;
    private final String word = "z" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void openTwoCommunes() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void whatIsPublishedIsFoundAtOnceInItsCommuneOnlyAndNoMoreOnceWithdrawn() {
        long id =
                CommuneScope.call(
                        brest.id(),
                        () ->
                                publish.publish(
                                                TestKinds.PLAIN,
                                                Manuscript.of(
                                                        "Le bal " + word, "", "À la **salle**."))
                                        .orThrow()
                                        .id());
        assertThat(hits(brest)).extracting(Hit::id).containsExactly(id);
        assertThat(hits(brest).getFirst().path()).startsWith("/essai/");
        assertThat(hits(quimper)).isEmpty();
        var told = new ArrayList<PublicEntry>();
        CommuneScope.run(brest.id(), () -> found.each(told::add));
        assertThat(told).extracting(PublicEntry::id).contains(id);
        CommuneScope.run(
                brest.id(), () -> events.publishEvent(new ContentWithdrawn(id, TestKinds.PLAIN)));
        assertThat(hits(brest)).isEmpty();
    }

    private List<Hit> hits(Commune commune) {
        return CommuneScope.call(
                commune.id(), () -> search.find(PublicQuery.of(word, "fr")).hits());
    }
}
