package fr.parvis.site.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads an {@link Accordion}; one that nobody closed ends where the next begins. */
final class AccordionParser extends AbstractBlockParser {

    private static final Pattern OPEN = Pattern.compile("\\+\\+\\+\\s+(\\S.{0,200})");
    private static final Pattern CLOSE = Pattern.compile("\\+\\+\\+\\s*");

    static final BlockParserFactory FACTORY = AccordionParser::start;

    private final Accordion accordion;

    private AccordionParser(Accordion accordion) {
        this.accordion = accordion;
    }

    @Override
    public Block getBlock() {
        return accordion;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return !(child instanceof Accordion);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = rest(state);
        if (CLOSE.matcher(line).matches()) {
            return BlockContinue.finished();
        }
        return OPEN.matcher(line).matches()
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getIndex());
    }

    private static BlockStart start(ParserState state, MatchedBlockParser before) {
        Matcher open = OPEN.matcher(rest(state));
        return open.matches()
                ? BlockStart.of(new AccordionParser(new Accordion(open.group(1).strip())))
                        .atIndex(state.getLine().getContent().length())
                : BlockStart.none();
    }

    private static String rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getIndex(), line.length()).toString();
    }
}
