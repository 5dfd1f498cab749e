package fr.parvis.operations;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.beans.factory.BeanFactory;

/** A command of the terminal, understood but not carried out yet. */
interface Order {

    /** What is done without the program, its database and its data; the exit code. */
    default OptionalInt runAlone(PrintStream answers, PrintStream refusals) {
        return OptionalInt.empty();
    }

    /** What the program is started with to carry it out. */
    List<String> settings();

    /**
     * @param parts of the program, made when they are asked for
     * @return the exit code
     */
    int run(BeanFactory parts, PrintStream answers, PrintStream refusals);
}
