package fr.parvis.site.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.search.PublicEntry;
import fr.parvis.search.PublicKind;
import fr.parvis.search.PublicSource;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.PublishContent;
import fr.parvis.site.content.TestKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the map of the site tells search engines, residents find as well. */
@ModuleTest
class EveryPublicPageIsFoundTest {

    /** They are ways to the others. */
    private static final Set<String> LISTS_OF_ALL = Set.of("/", "/plan-du-site");

    @Autowired List<PublicSource> sources;
    @Autowired PublicPages pages;
    @Autowired ContentKinds kinds;
    @Autowired PublishContent publish;
    @Autowired Communes communes;

    @Test
    void everyPageOfTheMapOfTheSiteIsToldToTheSearch() {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        var left =
                CommuneScope.call(
                        brest.id(),
                        () -> {
                            publish.publish(
                                            TestKinds.PLAIN,
                                            Manuscript.of("Une page de plus", "", "Des mots."))
                                    .orThrow();
                            var missing = new TreeSet<String>();
                            pages.all().forEach(page -> missing.add(page.path()));
                            assertThat(missing).anyMatch(path -> path.startsWith("/essai/"));
                            missing.removeAll(LISTS_OF_ALL);
                            missing.removeAll(told());
                            return missing;
                        });
        assertThat(left).as("each needs a PublicSource that tells it").isEmpty();
    }

    @Test
    void everySortOfContentHasItsNameAndItsWeightAmongTheResults() {
        assertThat(sources.stream().flatMap(source -> source.kinds().stream()))
                .extracting(PublicKind::code)
                .doesNotHaveDuplicates()
                .containsAll(
                        kinds.all().stream().map(ContentKind::code).collect(Collectors.toSet()))
                .contains("procedure", "house");
    }

    private Set<String> told() {
        var told = new ArrayList<PublicEntry>();
        sources.forEach(source -> source.each(told::add));
        return told.stream().map(PublicEntry::path).collect(Collectors.toSet());
    }
}
