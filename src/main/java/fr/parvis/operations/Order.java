package fr.parvis.operations;

import java.io.PrintStream;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** A command of the terminal, understood but not carried out yet. */
interface Order {

    /** What the program is started with to carry it out. */
    List<String> settings();

    /**
     * @param parts of the program, made when they are asked for
     * @return the exit code
     */
    int run(BeanFactory parts, PrintStream answers, PrintStream refusals);
}
