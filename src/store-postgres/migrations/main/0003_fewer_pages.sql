-- Fewer pages to be written for each message.

-- Deliveries are found by their key alone. What has had its time is looked for once an hour: an index by time would cost every
-- message a page of its own.
DROP INDEX delivery_at;
