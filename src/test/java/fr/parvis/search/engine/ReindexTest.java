package fr.parvis.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.search.PublicQuery;
import fr.parvis.search.PublicSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ReindexTest {

    @Autowired Communes communes;
    @Autowired PublicEntries entries;
    @Autowired PublicSearch search;
    @Autowired Reindex reindex;

    @Test
    void aCommuneIsLaidAnewFromWhatItsModulesTellAndOnlyOnceForAVersion() {
        Commune brest = TestCommunes.open(communes, TestCommunes.BREST);
        Commune quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        empty(brest);
        empty(quimper);

        CommuneScope.run(brest.id(), reindex::now);
        assertThat(finds(brest)).isTrue();
        assertThat(finds(quimper)).isFalse();

        CommuneScope.run(quimper.id(), reindex::now);
        assertThat(finds(quimper)).isTrue();
        empty(quimper);
        CommuneScope.run(quimper.id(), reindex::ifNeeded);
        assertThat(finds(quimper)).as("this version laid it already").isFalse();
        CommuneScope.run(quimper.id(), reindex::now);
    }

    private void empty(Commune commune) {
        CommuneScope.run(commune.id(), entries::removeAll);
    }

    private boolean finds(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        search.find(PublicQuery.of("acte de naissance", "fr")).hits().stream()
                                .anyMatch(hit -> hit.path().endsWith("/acte-naissance")));
    }
}
