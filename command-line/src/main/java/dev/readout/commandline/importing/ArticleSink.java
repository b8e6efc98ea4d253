package dev.readout.commandline.importing;

import tools.jackson.databind.node.ObjectNode;

/** Takes articles in the JSON of {@code POST /articles}, one after the other. */
@FunctionalInterface
interface ArticleSink {

    void accept(ObjectNode article);
}
