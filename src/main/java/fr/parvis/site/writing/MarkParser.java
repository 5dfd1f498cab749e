package fr.parvis.site.writing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a {@link Mark}, which is one line. */
final class MarkParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;
    private static final Pattern LINE =
            Pattern.compile(
                    "\\s*\\[(image|document|galerie|d[ée]marche|carte)\\s?:\\s*([^\\[\\]]{1,300})]\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Mark mark;

    private MarkParser(Mark mark) {
        this.mark = mark;
    }

    @Override
    public Block getBlock() {
        return mark;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    static BlockStart start(ParserState state, MatchedBlockParser before) {
        CharSequence line = state.getLine().getContent();
        Matcher found = LINE.matcher(line);
        if (state.getIndent() >= CODE_INDENT
                || !found.region(state.getIndex(), line.length()).matches()) {
            return BlockStart.none();
        }
        String name =
                Normalizer.normalize(found.group(1), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toUpperCase(Locale.ROOT);
        var mark = new Mark(Mark.Kind.valueOf(name), found.group(2).strip());
        return BlockStart.of(new MarkParser(mark)).atIndex(line.length());
    }

    static final BlockParserFactory FACTORY = MarkParser::start;
}
