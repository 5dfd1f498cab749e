package fr.parvis.requests.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.procedures.PaperPage;
import fr.parvis.requests.scanning.ScanItem.Kind;
import fr.parvis.requests.scanning.Sheaf.Read;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which pages of a pile belong together. */
@Tag("rules")
class SheafTest {

    @Test
    void aFormGoesOnWhileItsPagesGrow() {
        assertThat(Sheaf.of(List.of(form("a", 1), form("a", 2), form("a", 3))))
                .singleElement()
                .satisfies(sheaf -> assertThat(sheaf.pages()).containsExactly(1, 2, 3))
                .satisfies(sheaf -> assertThat(sheaf.missing()).isEmpty());
    }

    @Test
    void twoOfTheSameFormAreTwo() {
        assertThat(Sheaf.of(List.of(form("a", 1), form("a", 2), form("a", 1))))
                .extracting(Sheaf::pages)
                .containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void anotherProcedureIsAnotherForm() {
        assertThat(Sheaf.of(List.of(form("a", 1), form("b", 2))))
                .extracting(Sheaf::procedure)
                .containsExactly("a", "b");
    }

    @Test
    void pagesThatAreNotThereAreTold() {
        assertThat(Sheaf.of(List.of(form("a", 1), form("a", 3))).getFirst().missing())
                .containsExactly(2);
    }

    @Test
    void whatCannotBeReadStandsAloneAndTheFormGoesOnInAnother() {
        List<Sheaf> sheaves =
                Sheaf.of(List.of(form("a", 1), Read.NOTHING, Read.NOTHING, form("a", 2)));

        assertThat(sheaves)
                .extracting(Sheaf::kind)
                .containsExactly(Kind.FORM, Kind.UNREAD, Kind.UNREAD, Kind.FORM);
        assertThat(sheaves.stream().flatMap(sheaf -> sheaf.pages().stream()))
                .as("nothing lost, nothing twice")
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void pagesOfOneRequestStayTogether() {
        assertThat(Sheaf.of(List.of(request("1"), request("1"), request("2"))))
                .extracting(Sheaf::pages)
                .containsExactly(List.of(1, 2), List.of(3));
    }

    private static Read form(String procedure, int page) {
        return new Read(new PaperPage(procedure, 1, page, 3), null);
    }

    private static Read request(String number) {
        return new Read(null, number);
    }
}
