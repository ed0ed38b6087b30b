// What a test starts has its own words; and nothing outlives jest.
delete process.env['NODE_OPTIONS'];
process.on('disconnect', () => process.exit());
