extension CacheSchema {
  /// Gives lists what an event makes of its owner's time, which the JSON of those that are kept tells.
  static let second = """
    ALTER TABLE event ADD COLUMN availability TEXT NOT NULL DEFAULT 'busy';
    UPDATE event SET availability = COALESCE(
      (SELECT CASE WHEN json_valid(CAST(body AS TEXT)) THEN json_extract(CAST(body AS TEXT), '$.availability') END
       FROM detail WHERE detail.event = event.id), 'busy');
    """
}
