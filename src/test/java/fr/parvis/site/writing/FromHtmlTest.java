package fr.parvis.site.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pasted from Word, a mail or a web page keeps its sense and loses its looks. */
@Tag("rules")
class FromHtmlTest {

    private static final String WORD =
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta name=Generator content="Microsoft Word 15"><style><!-- @font-face {font-family:Calibri} p.MsoNormal {margin:0} --></style>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
            <body lang=FR><!--StartFragment-->
            <p class=MsoTitle>La fête du port<o:p></o:p></p>
            <h1>Le programme</h1>
            <p class=MsoNormal style='margin-bottom:8.0pt'><span style='font-size:14.0pt;color:#1F3864'>Venez <b>nombreux</b> le
            <span style='font-weight:bold'>samedi</span>&nbsp;4 juillet.</span><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Musique<o:p></o:p></p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>bagad</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Repas</p>
            <p class=MsoNormal>Pour s’inscrire :</p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Appelez</p>
            <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Payez</p>
            <table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal><b>Heure</b></p></td><td><p class=MsoNormal>Quoi</p></td></tr>
            <tr><td><p class=MsoNormal>14 h</p></td><td><p class=MsoNormal>Joutes</p></td></tr></table>
            <p class=MsoNormal><img width=1 height=1 src="file:///C:/Users/x/AppData/Local/Temp/image001.png"><a href="https://exemple.fr/fete">le détail</a></p>
            <!--EndFragment--></body></html>
            """;

    @Test
    void wordKeepsItsHeadingsListsTablesAndLinks() {
        String markdown = FromHtml.markdown(WORD);
        assertThat(markdown)
                .contains("## La fête du port")
                .contains("## Le programme")
                .contains("Venez **nombreux** le **samedi**")
                .contains("[le détail](https://exemple.fr/fete)")
                .doesNotContain("mso", "Mso", "font", "Calibri", "image001", "<", "·");
        assertThat(
                        markdown.lines()
                                .map(String::strip)
                                .filter(line -> line.matches("[*-] .*|\\d\\. .*")))
                .map(line -> line.replaceFirst("^[*-] ", "- "))
                .containsExactly("- Musique", "- bagad", "- Repas", "1. Appelez", "2. Payez");
        assertThat(markdown).containsPattern("(?m)^\\s{2,}[*-] bagad$");
        assertThat(markdown).containsPattern("\\|\\s*Heure\\s*\\|\\s*Quoi\\s*\\|");
        assertThat(markdown).containsPattern("\\|\\s*14 h\\s*\\|\\s*Joutes\\s*\\|");
    }

    @Test
    void whatComesOutIsReadAsItWasMeant() {
        Written text = Written.of(FromHtml.markdown(WORD));
        assertThat(text.all(org.commonmark.node.BulletList.class)).hasSize(2);
        assertThat(text.all(org.commonmark.node.OrderedList.class)).hasSize(1);
        assertThat(text.all(org.commonmark.ext.gfm.tables.TableBlock.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<script>alert(1)</script></p>",
                "<p>a</p><style>p{color:red}</style>",
                "<p>a<img src='https://t.example/p.gif?u=1' width=1></p>",
                "<p onclick='x()'>a</p>",
                "<p>a</p><iframe src='https://t.example'></iframe>",
                "<p>a</p><form><input value='t.example'><button>script</button></form>",
                "<p>a</p><svg><script>alert(1)</script></svg>",
                "<p>a<span style='display:none'>script t.example</span></p>",
                "<p>a<span style='font-size:0px'>script t.example</span></p>",
                "<p>a</p><!-- script t.example -->",
                "<p>a<a href='javascript:script()'></a></p>",
                "<p>a</p><object data='t.example'></object><embed src='t.example'>",
                "<p>a</p><link rel=stylesheet href='https://t.example/x.css'><meta http-equiv=refresh content='0;t.example'>",
                "<p>a</p><template>script</template><noscript>script</noscript>"
            })
    void programsStylesAndSpiesAreLeftBehind(String html) {
        assertThat(FromHtml.markdown(html))
                .startsWith("a")
                .doesNotContainIgnoringCase("script")
                .doesNotContain("t.example", "<", "color", "onclick");
    }

    @Test
    void aLinkThatRunsAProgramKeepsItsWordsOnly() {
        assertThat(FromHtml.markdown("<p><a href='javascript:alert(1)'>la suite</a></p>"))
                .isEqualTo("la suite");
    }

    @Test
    void aWebPageKeepsItsEmphasisWhereStylesSayIt() {
        assertThat(
                        FromHtml.markdown(
                                "<b style='font-weight:normal' id='docs-internal-guid-1'><p><span"
                                        + " style='font-weight:700'>Gras</span> et <span"
                                        + " style='font-style:italic'>penché</span>, <span"
                                        + " style='font-weight:400'>rien</span></p></b>"))
                .isEqualTo("**Gras** et *penché*, rien");
    }

    @Test
    void imagesGetALineOfTheirOwnWhereTheLibraryHasThem() {
        String html =
                "<p>Avant <a href='/x'><img src='a.jpg'></a> après</p><p><img src='b.jpg'></p>";
        assertThat(
                        FromHtml.markdown(
                                html,
                                image ->
                                        image.attr("src").equals("a.jpg")
                                                ? Optional.of(12L)
                                                : Optional.empty()))
                .contains("[image:12]\n")
                .contains("Avant")
                .doesNotContain("b.jpg", "PARVIS");
    }

    @Test
    void nothingIsNothing() {
        assertThat(FromHtml.markdown("")).isEmpty();
        assertThat(FromHtml.markdown("<p>&nbsp;</p><p><b></b></p>")).isEmpty();
    }
}
