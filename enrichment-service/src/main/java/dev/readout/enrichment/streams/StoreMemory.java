package dev.readout.enrichment.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/** Bounds the memory of all RocksDB stores of this process together: without it each of them would take its own. */
public final class StoreMemory implements RocksDBConfigSetter {

    private static final long BYTES = 96L * 1024 * 1024;
    private static final long OF_THAT_TO_WRITE = 48L * 1024 * 1024;
    private static final long WRITE_BUFFER = 4L * 1024 * 1024;
    private static final int BLOCK = 16 * 1024;
    private static final double BITS_PER_KEY = 10;

    static {
        RocksDB.loadLibrary();
    }

    private static final Cache CACHE = new LRUCache(BYTES);
    private static final WriteBufferManager WRITES = new WriteBufferManager(OF_THAT_TO_WRITE, CACHE);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setPinTopLevelIndexAndFilter(true);
        table.setBlockSize(BLOCK);
        table.setFilterPolicy(new BloomFilter(BITS_PER_KEY));
        options.setWriteBufferManager(WRITES);
        options.setWriteBufferSize(WRITE_BUFFER);
        options.setTableFormatConfig(table);
    }

    /** Nothing to free: the cache is the process's, not the store's. */
    @Override
    public void close(String storeName, Options options) {}
}
