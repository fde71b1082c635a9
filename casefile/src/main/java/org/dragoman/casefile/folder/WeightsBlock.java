package org.dragoman.casefile.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.ConcessionWeights;
import org.dragoman.casefile.yaml.Block;
import org.dragoman.casefile.yaml.Item;
import org.dragoman.casefile.yaml.Names;
import org.dragoman.negotiation.Rational;

/// Reads `concession weights:` of `case.yaml`, once every red line and linkage is declared.
final class WeightsBlock {

    private WeightsBlock() {}

    /// The mediator's weights; none where the case gives none.
    static List<ConcessionWeights> read(Block setting, Declared declared) {
        if (!setting.has("concession weights")) {
            return List.of();
        }
        var block = setting.need("concession weights").block();
        block.only("red lines", "reservations", "linkages", "others", "grounds", "entered");
        return List.of(
                new ConcessionWeights(
                        weights(block, "red lines", declared.redLines),
                        weights(block, "reservations", declared.parties),
                        weights(block, "linkages", declared.linkages),
                        block.has("others") ? positive(block.need("others")) : Rational.ONE,
                        GroundsBlock.needed(block, "\"concession weights\"", declared)));
    }

    private static Map<String, Rational> weights(Block block, String key, Names names) {
        var weights = new LinkedHashMap<String, Rational>();
        if (block.has(key)) {
            var named = block.need(key).block();
            named.entries()
                    .forEach((id, item) ->
                            weights.put(names.of(id, named.keySpot(id)), positive(item)));
        }
        return weights;
    }

    private static Rational positive(Item item) {
        var weight = item.number();
        if (weight.signum() <= 0) {
            throw item.fault(
                    "%s is no weight.".formatted(item.text()),
                    "A weight is above 0: the heavier, the harder to ask for.");
        }
        return weight;
    }
}
