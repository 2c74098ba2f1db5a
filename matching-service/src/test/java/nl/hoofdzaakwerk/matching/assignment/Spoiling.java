package nl.hoofdzaakwerk.matching.assignment;

import nl.hoofdzaakwerk.matching.assignment.model.WarmAssignment;

/** Makes a market's state wrong, as a bug would. */
public final class Spoiling {

    private Spoiling() {}

    /** Raises one price that is in use. @param what the name of the prices */
    public static void raiseAPrice(WarmMarket market, String what) throws ReflectiveOperationException {
        var engineField = WarmMarket.class.getDeclaredField("engine");
        engineField.setAccessible(true);
        var balanceField = WarmAssignment.class.getDeclaredField("balance");
        balanceField.setAccessible(true);
        Object balance = balanceField.get(engineField.get(market));
        var pricesField = balance.getClass().getDeclaredField(what);
        pricesField.setAccessible(true);
        int[] prices = (int[]) pricesField.get(balance);
        for (int index = 0; index < prices.length; index++) {
            if (prices[index] > 0 && prices[index] < 2000) {
                prices[index] += 7;
                return;
            }
        }
        throw new AssertionError("no price to raise");
    }
}
