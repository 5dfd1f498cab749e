package fr.parvis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@Tag("rules")
class KeptFormTest {

    @Test
    void whatIsCarriedIsReadBackAsItWasPosted() {
        var posted = new MockHttpServletRequest("POST", "/bureau/demandes/4");
        posted.addParameter("motif", "Il manque\nla page 2", "un second");
        posted.addParameter("_csrf", "jeton");
        posted.addParameter("nouveau-password", "secret");
        KeptForm kept = KeptFormReader.posted(posted).orElseThrow();
        assertThat(kept.fields())
                .containsExactly(
                        new KeptForm.Field("motif", "Il manque\nla page 2"),
                        new KeptForm.Field("motif", "un second"));

        var signIn = new MockHttpServletRequest("POST", "/bureau/connexion");
        signIn.addParameter("email", "nadia@ville.fr");
        kept.carried().forEach(field -> signIn.addParameter(field.name(), field.value()));
        assertThat(KeptFormReader.carriedBy(signIn)).contains(kept);
    }

    @Test
    void whatStandsInTheAddressIsNotCarriedTwice() {
        var posted = new MockHttpServletRequest("POST", "/bureau/demandes");
        posted.setQueryString("page=2");
        posted.addParameter("page", "2", "3");
        KeptForm kept = KeptFormReader.posted(posted).orElseThrow();
        assertThat(kept.to()).isEqualTo("/bureau/demandes?page=2");
        assertThat(kept.fields()).containsExactly(new KeptForm.Field("page", "3"));
    }

    @Test
    void aFormBeyondTheBoundsIsKeptInPartAndSaysSo() {
        var posted = new MockHttpServletRequest("POST", "/bureau");
        posted.addParameter("court", "a");
        posted.addParameter("long", "x".repeat(KeptFormReader.MOST_CHARACTERS));
        KeptForm kept = KeptFormReader.posted(posted).orElseThrow();
        assertThat(kept.fields()).containsExactly(new KeptForm.Field("court", "a"));
        assertThat(kept.complete()).isFalse();
    }

    @Test
    void aPageThatIsOnlyReadIsNoForm() {
        assertThat(KeptFormReader.posted(new MockHttpServletRequest("GET", "/bureau"))).isEmpty();
    }

    @Test
    void anAddressOfAnotherSiteIsNoForm() {
        var signIn = new MockHttpServletRequest("POST", "/connexion");
        signIn.addParameter(KeptForm.TO, "//ailleurs.example");
        assertThat(KeptFormReader.carriedBy(signIn)).isEmpty();
    }
}
