package fr.parvis.procedures.doctor;

import fr.parvis.procedures.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class LibraryExaminationTest {
    @Test
    void print() {
        for (String code : Texts.LIBRARY) {
            var d = Texts.definition(Texts.library(code));
            var e = DoctorFixture.doctor().examine(d);
            System.out.println("== " + code + " " + e.burden());
            e.findings()
                    .forEach(
                            f ->
                                    System.out.println(
                                            "  " + DoctorFixture.told(f) + " | " + f.words().fr()));
        }
    }
}
