package fr.parvis.database;

import fr.parvis.kernel.CommuneScope;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Tells PostgreSQL, before each statement, which commune the current thread works for. Where it
 * already serves that one, which is nearly always, this costs nothing.
 *
 * <p>Before each statement and not once per transaction: opening a commune, or a job that goes from
 * one to the next, changes commune on a connection it keeps.
 */
final class TenantConnection implements InvocationHandler {

    private static final String NONE = "";
    private static final String UNKNOWN = null;
    private static final int UNTOLD = -1;

    private final Connection physical;
    private final Duration patience;
    private String served = NONE;
    private int told = UNTOLD;

    private TenantConnection(Connection physical, Duration patience) {
        this.physical = physical;
        this.patience = patience;
    }

    static Connection over(Connection physical, Duration patience) {
        return (Connection)
                Proxy.newProxyInstance(
                        TenantConnection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        new TenantConnection(physical, patience));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            // unwrapped, it may copy whole tables without any statement of ours
            case "createStatement", "prepareStatement", "prepareCall", "unwrap" -> {
                bePatient();
                bind();
            }
            // the pool's own, to see whether the connection lives
            case "setNetworkTimeout" -> told = UNTOLD;
            // PostgreSQL takes back what was set in the transaction
            case "rollback" -> served = UNKNOWN;
            case "equals" -> {
                return proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            default -> {}
        }
        return forward(method, arguments);
    }

    private void bind() throws SQLException {
        String wanted = CommuneScope.find().map(Object::toString).orElse(NONE);
        if (wanted.equals(served)) {
            return;
        }
        served = UNKNOWN;
        try (var statement =
                physical.prepareStatement("select set_config('parvis.commune', ?, false)")) {
            statement.setString(1, wanted);
            statement.execute();
        }
        served = wanted;
    }

    /** Costs no exchange with PostgreSQL: the waiting is on this side. */
    private void bePatient() throws SQLException {
        Duration wanted = LongWork.isHere() ? LongWork.PATIENCE : patience;
        int millis = Math.toIntExact(wanted.toMillis());
        if (millis != told) {
            physical.setNetworkTimeout(Runnable::run, millis);
            told = millis;
        }
    }

    private Object forward(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(physical, arguments);
        } catch (InvocationTargetException failed) {
            if (method.getName().equals("commit") || method.getName().equals("setAutoCommit")) {
                served = UNKNOWN;
            }
            throw failed.getCause();
        }
    }
}
