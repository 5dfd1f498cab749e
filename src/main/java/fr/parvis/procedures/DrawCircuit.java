package fr.parvis.procedures;

import fr.parvis.procedures.drawing.CircuitDrawing;
import fr.parvis.ui.Frame;
import java.util.List;

/** Draws a circuit from the table the engine runs. */
public final class DrawCircuit {

    private DrawCircuit() {}

    /**
     * @param walked steps a request has been through, in order; empty to draw the circuit alone
     * @param currentStep where the request stands, or null
     */
    public static CircuitView draw(
            Circuit circuit, List<WalkedStep> walked, String currentStep, Frame frame) {
        return new CircuitDrawing(circuit, walked, currentStep, frame).draw();
    }
}
