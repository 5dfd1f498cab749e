package fr.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Justificatif.pdf,               Justificatif.pdf
                    ../../etc/passwd,               passwd
                    C:\\Users\\Lina\\acte.pdf,      acte.pdf
                    '  ..acte . ',                  acte
                    'Reçu d’août 2026.pdf',         'Reçu d’août 2026.pdf'
                    'a<b>c:d"e|f?g*.pdf',           a_b_c_d_e_f_g_.pdf
                    '',                             document
                    '...',                          document
                    """)
    void whatIsLeftOfANameNamesOneFileOnly(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void invisibleCharactersCannotTurnAnExtensionAround() {
        assertThat(FileName.clean("facture\u202Egpj.exe\u0000\r\n")).isEqualTo("facturegpj.exe");
    }

    @Test
    void aNameOf300CharactersKeeps120AndItsExtension() {
        assertThat(FileName.clean("é".repeat(300) + ".jpeg")).hasSize(120).endsWith("éé.jpeg");
        assertThat(FileName.clean("😀".repeat(300) + ".png").codePointCount(0, 236)).isEqualTo(120);
    }

    @Test
    void theExtensionFollowsTheContent() {
        assertThat(FileName.withExtension("photo.JPEG", Format.JPEG)).isEqualTo("photo.JPEG");
        assertThat(FileName.withExtension("photo.pdf", Format.JPEG)).isEqualTo("photo.jpg");
        assertThat(FileName.withExtension("photo.exe", Format.JPEG)).isEqualTo("photo.exe.jpg");
        assertThat(FileName.withExtension("photo", Format.PNG)).isEqualTo("photo.png");
    }
}
